package org.tuoyu.childcare.institution;

import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.language.Constant;

/** Whom a class is for. The months are those of the national setting standard; their edges overlap there. */
public enum AgeBand implements Constant {
    /** 乳儿班: 6 to 12 months. */
    INFANTS("乳儿班", "infants"),
    /** 托小班: 12 to 24 months. */
    YOUNGER_TODDLERS("托小班", "younger toddlers"),
    /** 托大班: 24 to 36 months. */
    OLDER_TODDLERS("托大班", "older toddlers"),
    /** 混合编班: from 18 months. */
    MIXED("混合编班", "mixed");

    private final Bilingual label;

    AgeBand(String zh, String en) {
        this.label = new Bilingual(zh, en);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
