package org.tuoyu.childcare.accountability;

import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.language.Constant;

/** In which capacity (身份) a person or a body is concerned by an incident. */
public enum Concerned implements Constant {
    /** 相关人员, 相关个人: the host says who is. */
    PERSON("相关人员、相关个人（以主管机关认定为准）", "a person concerned (as the authority finds)"),
    /** 直接管理人员. */
    DIRECT_MANAGER("直接管理人员", "a direct manager"),
    /** 婴幼儿照护服务机构. */
    INSTITUTION("婴幼儿照护服务机构", "the childcare institution"),
    /** 街镇. */
    STREET_OR_TOWN("街镇", "the street or town"),
    /** 职能部门. */
    DEPARTMENT("职能部门", "a department");

    private final Bilingual label;

    Concerned(String zh, String en) {
        this.label = new Bilingual(zh, en);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
