package org.tuoyu.kernel.decision;

import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.language.Constant;

/**
 * The outcomes of a question whether one thing follows (是或否). That no document says so is neither: such a question is
 * {@link Answer.NotApplicable}.
 */
public enum YesNo implements Constant {
    /** 是. */
    YES("是", "yes"),
    /** 否. */
    NO("否", "no");

    private final Bilingual label;

    YesNo(String zh, String en) {
        this.label = new Bilingual(zh, en);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
