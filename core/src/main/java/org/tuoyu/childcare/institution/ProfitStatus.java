package org.tuoyu.childcare.institution;

import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.language.Constant;

/** Whether an institution may distribute what it earns. */
public enum ProfitStatus implements Constant {
    /** 非营利性: it may not. */
    NON_PROFIT("非营利性", "non-profit"),
    /** 营利性: it may. */
    FOR_PROFIT("营利性", "for-profit");

    private final Bilingual label;

    ProfitStatus(String zh, String en) {
        this.label = new Bilingual(zh, en);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
