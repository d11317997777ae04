package org.tuoyu.childcare.support;

import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.language.Constant;

/**
 * How firmly a measure of support (支持措施) stands to somebody. That no document gives it is neither: the question is not
 * applicable then.
 */
public enum Claim implements Constant {
    /** 应予: its conditions are met, and nobody has a choice. */
    DUE("应予", "it is due"),
    /** 可予: it may be given; the units that have the power decide. */
    AT_DISCRETION("可予（是否给予由有关单位决定）", "it may be given; the units decide whether");

    private final Bilingual label;

    Claim(String zh, String en) {
        this.label = new Bilingual(zh, en);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
