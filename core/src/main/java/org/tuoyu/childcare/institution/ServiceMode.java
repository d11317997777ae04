package org.tuoyu.childcare.institution;

import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.language.Constant;

/** For how long at a time an institution takes a child in. */
public enum ServiceMode implements Constant {
    /** 全日托. */
    FULL_DAY("全日托", "full-day care"),
    /** 半日托. */
    HALF_DAY("半日托", "half-day care"),
    /** 计时托. */
    HOURLY("计时托", "hourly care"),
    /** 临时托. */
    TEMPORARY("临时托", "temporary care");

    private final Bilingual label;

    ServiceMode(String zh, String en) {
        this.label = new Bilingual(zh, en);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
