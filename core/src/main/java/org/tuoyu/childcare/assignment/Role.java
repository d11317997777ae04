package org.tuoyu.childcare.assignment;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.language.Constant;

/** What a party has to do with a task. */
public enum Role implements Constant {
    /** 牵头单位: sees to it that the task is done, with the others. */
    LEAD("牵头单位", "lead", "牵头", "牵头部门", "主要负责单位"),
    /** 责任单位: does its share. */
    RESPONSIBLE("责任单位", "responsible", "责任", "责任部门", "负责", "负责单位"),
    /** 参加单位: takes part. */
    PARTICIPATING("参加单位", "participating", "参加", "参加部门", "参与", "参与单位", "参与部门"),
    /** 配合单位: helps those who do it. */
    SUPPORTING("配合单位", "supporting", "配合", "配合部门", "支持配合", "协助", "协助单位"),
    /** 分管领导: the person to whom those who do it answer. */
    IN_CHARGE("分管领导", "person in charge", "责任领导", "牵头领导", "分管负责人");

    private final Bilingual label;
    private final List<String> otherWords;

    Role(String zh, String en, String... otherWords) {
        this.label = new Bilingual(zh, en);
        this.otherWords = List.of(otherWords);
    }

    /** The role that documents mean by a word, such as 参与单位; empty where it is none that is known. */
    public static Optional<Role> of(String word) {
        return Stream.of(values())
                .filter(role -> role.label.zh().equals(word) || role.otherWords.contains(word))
                .findFirst();
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
