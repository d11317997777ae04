package org.tuoyu.kernel.text;

import java.util.ArrayList;
import java.util.List;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.language.Constant;

/** A word that sets a time or an amount without a number (未定量的词): nobody can say by it when or how much is due. */
public enum OpenWord implements Constant {
    /** 及时. */
    PROMPTLY("及时", "promptly", true),
    /** 限期. */
    WITHIN_A_PERIOD("限期", "within a period", true),
    /** 逐步. */
    STEP_BY_STEP("逐步", "step by step", true),
    /** 定期. */
    REGULARLY("定期", "regularly", true),
    /** 加快. */
    FASTER("加快", "faster", true),
    /** 一批. */
    A_BATCH("一批", "a number of", false),
    /** 适当. */
    SUITABLY("适当", "suitably", false);

    private final Bilingual label;
    private final boolean setsTime;

    OpenWord(String zh, String en, boolean setsTime) {
        this.label = new Bilingual(zh, en);
        this.setsTime = setsTime;
    }

    /** The word itself, and what it means. */
    @Override
    public Bilingual label() {
        return label;
    }

    /** Whether it stands for a time (时限) and not for an amount (数量). */
    public boolean setsTime() {
        return setsTime;
    }

    /** Those that stand in some words, in the order of this list. */
    public static List<OpenWord> in(String words) {
        List<OpenWord> found = new ArrayList<>();
        for (OpenWord each : values()) {
            if (words.contains(each.label.zh())) {
                found.add(each);
            }
        }
        return found;
    }
}
