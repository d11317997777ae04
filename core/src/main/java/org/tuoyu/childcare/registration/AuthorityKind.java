package org.tuoyu.childcare.registration;

import java.util.Arrays;
import java.util.Optional;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.language.Constant;

/** A kind of authority that registers institutions (登记机关); which unit it is in a place, a policy says. */
public enum AuthorityKind implements Constant {
    /** 机构编制部门: registers public institutions. */
    STAFFING_OFFICE("机构编制部门", "staffing office", '1'),
    /** 民政部门: registers social-service organisations. */
    CIVIL_AFFAIRS("民政部门", "civil affairs department", '5'),
    /** 市场监管部门: registers enterprises and other traders. */
    MARKET_REGULATION("市场监管部门", "market regulation department", '9');

    private final Bilingual label;
    private final char department;

    AuthorityKind(String zh, String en, char department) {
        this.department = department;
        this.label = new Bilingual(zh, en);
    }

    /** The authority whose credit codes begin with a character, by GB 32100-2015; empty where it is none of them. */
    static Optional<AuthorityKind> ofDepartment(char department) {
        return Arrays.stream(values())
                .filter(kind -> kind.department == department)
                .findFirst();
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
