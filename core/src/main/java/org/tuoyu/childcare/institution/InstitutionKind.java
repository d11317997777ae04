package org.tuoyu.childcare.institution;

import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.language.Constant;

/** What kind of childcare it is. Whether any but the first registers as an institution, the text does not say. */
public enum InstitutionKind implements Constant {
    /** 托育机构, 婴幼儿照护服务机构. */
    INSTITUTION("托育机构", "childcare institution"),
    /** 托幼班: of a kindergarten, for children under three. */
    NURSERY_CLASS("托幼班", "nursery class"),
    /** 托育点: opened by persons or bodies in a community, or by an enterprise for its staff (员工子女托育点). */
    COMMUNITY_POINT("托育点", "community point"),
    /** 用人单位举办: for its staff, alone or with others. */
    EMPLOYER_RUN("用人单位举办", "employer-run care"),
    /** 家庭托育点: in a dwelling, for five children at most (国卫人口发〔2023〕28号). */
    HOME_POINT("家庭托育点", "home-based point");

    private final Bilingual label;

    InstitutionKind(String zh, String en) {
        this.label = new Bilingual(zh, en);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
