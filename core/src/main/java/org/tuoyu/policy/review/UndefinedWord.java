package org.tuoyu.policy.review;

import java.util.ArrayList;
import java.util.List;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.language.Constant;

/** A word that says whom or what something is for and that the text does not define (未定义的词). */
enum UndefinedWord implements Constant {
    /** 普惠. */
    INCLUSIVE("普惠", "affordable (普惠)"),
    /** 符合条件. */
    QUALIFYING("符合条件", "that meet the conditions"),
    /** 有条件的. */
    WITH_THE_CONDITIONS("有条件的", "that have the conditions"),
    /** 示范效应. */
    EXEMPLARY("示范效应", "that set an example"),
    /** 福利性. */
    AS_A_BENEFIT("福利性", "as a benefit of employment"),
    /** 相关人员. */
    PERSONS_CONCERNED("相关人员", "persons concerned"),
    /** 相关个人. */
    INDIVIDUALS_CONCERNED("相关个人", "individuals concerned"),
    /** 直接管理人员. */
    DIRECT_MANAGERS("直接管理人员", "direct managers"),
    /** 3岁以下: up to the third birthday, or through the year that begins with it. */
    UNDER_THREE("3岁以下", "under three: before the third birthday, or through the year that begins with it");

    private final Bilingual label;

    UndefinedWord(String zh, String en) {
        this.label = new Bilingual(zh, en);
    }

    /** The word itself, and what it means. */
    @Override
    public Bilingual label() {
        return label;
    }

    /** Those that stand in some words, in the order of this list. */
    static List<UndefinedWord> in(String words) {
        List<UndefinedWord> found = new ArrayList<>();
        for (UndefinedWord each : values()) {
            if (words.contains(each.label.zh())) {
                found.add(each);
            }
        }
        return found;
    }
}
