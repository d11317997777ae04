package org.tuoyu.childcare.care;

import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.language.Constant;

/** Under which rules care is given (托育场所). Whether a nursery class or a point is an institution, the authority finds. */
public enum Setting implements Constant {
    /** 托育机构. */
    INSTITUTION("托育机构", "childcare institution"),
    /** 家庭托育点: in a dwelling. */
    HOME_POINT("家庭托育点", "home-based point"),
    /** 均不是: such as a nursery class that is found to be no institution. */
    NEITHER("均不是", "neither");

    private final Bilingual label;

    Setting(String zh, String en) {
        this.label = new Bilingual(zh, en);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
