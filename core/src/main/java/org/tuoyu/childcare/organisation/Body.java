package org.tuoyu.childcare.organisation;

import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.language.Constant;

/** What kind of body (单位类别) is asked about. */
public enum Body implements Constant {
    /** 本级人民政府. */
    GOVERNMENT("本级人民政府", "the government of this level"),
    /** 卫生健康部门. */
    HEALTH_DEPARTMENT("卫生健康部门", "the health department"),
    /** 政府其他部门. */
    DEPARTMENT("政府其他部门", "another department of the government"),
    /** 园城管委会. */
    PARK_COMMITTEE("园城管委会", "a park committee"),
    /** 驻本地的上级所属部门. */
    DEPARTMENT_OF_SUPERIORS("驻本地的上级所属部门", "a department of a higher level that sits here"),
    /** 街镇. */
    STREET_OR_TOWN("街镇", "a street or town"),
    /** 群团组织. */
    MASS_ORGANISATION("群团组织", "a mass organisation"),
    /** 行业组织. */
    TRADE_BODY("行业组织", "a trade body"),
    /** 婴幼儿照护服务机构. */
    INSTITUTION("婴幼儿照护服务机构", "a childcare institution"),
    /** 其他单位. */
    UNIT("其他单位", "another unit"),
    /** 家庭. */
    FAMILY("家庭", "a family");

    private final Bilingual label;

    Body(String zh, String en) {
        this.label = new Bilingual(zh, en);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
