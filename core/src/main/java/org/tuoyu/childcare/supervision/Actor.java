package org.tuoyu.childcare.supervision;

import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.language.Constant;

/** Who has a part in the safety and the supervision of an institution (责任主体). */
public enum Actor implements Constant {
    /** 婴幼儿照护服务机构. */
    INSTITUTION("婴幼儿照护服务机构", "the childcare institution"),
    /** 村（社区）. */
    VILLAGE_OR_COMMUNITY("村（社区）", "a village or community"),
    /** 街道（镇）, 街镇: the one where the institution lies. */
    STREET_OR_TOWN("街道（镇）", "the street or town where it lies"),
    /** 区. */
    DISTRICT("区", "the district"),
    /** 区人民政府. */
    DISTRICT_GOVERNMENT("区人民政府", "the district government"),
    /** 相关职能部门: which ones, an open list says. */
    DEPARTMENT("相关职能部门", "a department whose task it is");

    private final Bilingual label;

    Actor(String zh, String en) {
        this.label = new Bilingual(zh, en);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
