package org.tuoyu.childcare.registration;

import java.util.Arrays;
import org.tuoyu.childcare.institution.LegalForm;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.language.Constant;

/** A kind of authority that registers institutions (登记机关); which unit it is in a place, a policy says. */
public enum AuthorityKind implements Constant {
    /** 机构编制部门: registers public institutions. */
    STAFFING_OFFICE("机构编制部门", "staffing office", LegalForm.PUBLIC_INSTITUTION),
    /** 民政部门: registers social-service organisations. */
    CIVIL_AFFAIRS("民政部门", "civil affairs department", LegalForm.SOCIAL_SERVICE_ORGANISATION),
    /** 市场监管部门: registers enterprises. */
    MARKET_REGULATION("市场监管部门", "market regulation department", LegalForm.ENTERPRISE);

    private final Bilingual label;
    private final LegalForm registers;

    AuthorityKind(String zh, String en, LegalForm registers) {
        this.registers = registers;
        this.label = new Bilingual(zh, en);
    }

    /** The authority that gives credit codes to legal persons of a form, by GB 32100-2015. */
    static AuthorityKind registering(LegalForm form) {
        return Arrays.stream(values())
                .filter(kind -> kind.registers == form)
                .findFirst()
                .orElseThrow();
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
