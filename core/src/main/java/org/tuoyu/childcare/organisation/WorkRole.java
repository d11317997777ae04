package org.tuoyu.childcare.organisation;

import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.language.Constant;

/** As what somebody has a part in the work (身份). */
public enum WorkRole implements Constant {
    /** 组长. */
    HEAD("组长", "head of the group"),
    /** 成员. */
    MEMBER("成员", "member of the group"),
    /** 分工合作. */
    DIVISION_OF_WORK("分工合作", "divides the work and cooperates"),
    /** 共同参与. */
    PARTICIPATION("共同参与", "takes part");

    private final Bilingual label;

    WorkRole(String zh, String en) {
        this.label = new Bilingual(zh, en);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
