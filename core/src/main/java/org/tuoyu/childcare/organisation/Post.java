package org.tuoyu.childcare.organisation;

import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.language.Constant;

/** What post (职务) a person holds, as far as a seat in the coordination group depends on it. */
public enum Post implements Constant {
    /** 分管副区长. */
    DEPUTY_HEAD_IN_CHARGE("分管副区长", "the deputy district head in charge"),
    /** 相关部门负责人: which departments, the text does not list. */
    HEAD_OF_DEPARTMENT_CONCERNED(
            "相关部门负责人（哪些部门相关，文件未列明）", "the head of a department concerned (which ones is not listed)"),
    /** 其他人员. */
    OTHER("其他人员", "anybody else");

    private final Bilingual label;

    Post(String zh, String en) {
        this.label = new Bilingual(zh, en);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
