package org.tuoyu.childcare.assignment;

import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.language.Constant;

/** What a party has to do with a task. */
public enum Role implements Constant {
    /** 牵头单位: sees to it that the task is done, with the others. */
    LEAD("牵头单位", "lead"),
    /** 责任单位: does its share. */
    RESPONSIBLE("责任单位", "responsible"),
    /** 参加单位: takes part. */
    PARTICIPATING("参加单位", "participating");

    private final Bilingual label;

    Role(String zh, String en) {
        this.label = new Bilingual(zh, en);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
