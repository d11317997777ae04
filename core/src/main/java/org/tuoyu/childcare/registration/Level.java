package org.tuoyu.childcare.registration;

import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.language.Constant;

/** How high an authority stands (级别): that of the district or county, or one above it. */
public enum Level implements Constant {
    /** 县级: a district (区) is of this level. */
    COUNTY("县级（区、县）", "county level (a district or county)"),
    /** 市级以上. */
    HIGHER("高于县级", "above county level");

    private final Bilingual label;

    Level(String zh, String en) {
        this.label = new Bilingual(zh, en);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
