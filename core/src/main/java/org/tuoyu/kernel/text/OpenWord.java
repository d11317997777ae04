package org.tuoyu.kernel.text;

import java.util.ArrayList;
import java.util.List;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.language.Constant;

/** A word that sets a time or an amount without a number (未定量的词): nobody can say by it when or how much is due. */
public enum OpenWord implements Constant {
    /** 及时. */
    PROMPTLY("及时", "promptly", Sets.TIME),
    /** 限期. */
    WITHIN_A_PERIOD("限期", "within a period", Sets.TIME),
    /** 逐步. */
    STEP_BY_STEP("逐步", "step by step", Sets.TIME),
    /** 定期. */
    REGULARLY("定期", "regularly", Sets.TIME),
    /** 加快. */
    FASTER("加快", "faster", Sets.TIME),
    /** 一批. */
    A_BATCH("一批", "a number of", Sets.AMOUNT),
    /** 适当. */
    SUITABLY("适当", "suitably", Sets.AMOUNT);

    /** What such a word leaves open. */
    public enum Sets {
        /** 时限. */
        TIME,
        /** 数量. */
        AMOUNT
    }

    private final Bilingual label;
    private final Sets sets;

    OpenWord(String zh, String en, Sets sets) {
        this.label = new Bilingual(zh, en);
        this.sets = sets;
    }

    /** The word itself, and what it means. */
    @Override
    public Bilingual label() {
        return label;
    }

    public Sets sets() {
        return sets;
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
