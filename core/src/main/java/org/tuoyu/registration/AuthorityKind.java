package org.tuoyu.registration;

import org.tuoyu.language.Bilingual;
import org.tuoyu.language.Symbol;

/** A kind of authority that registers institutions (登记机关); which unit it is in a place, a policy says. */
public enum AuthorityKind implements Symbol {
    /** 机构编制部门: registers public institutions. */
    STAFFING_OFFICE("机构编制部门", "staffing office"),
    /** 民政部门: registers social-service organisations. */
    CIVIL_AFFAIRS("民政部门", "civil affairs department"),
    /** 市场监管部门: registers enterprises. */
    MARKET_REGULATION("市场监管部门", "market regulation department");

    private final Bilingual label;

    AuthorityKind(String zh, String en) {
        this.label = new Bilingual(zh, en);
    }

    @Override
    public String id() {
        return name();
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
