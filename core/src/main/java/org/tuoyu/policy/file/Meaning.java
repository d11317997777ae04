package org.tuoyu.policy.file;

import org.tuoyu.kernel.text.Modality;
import org.tuoyu.kernel.text.Rank;
import org.tuoyu.policy.lines.Days;
import org.tuoyu.policy.lines.Words;

/** What a shorthand stands for: it stands for the same kind under every option. */
enum Meaning {
    CONDITIONS,
    NUMBER,
    DAY,
    RANK,
    /** How words bind. */
    MODALITY,
    QUALITY,
    /** 一律: conditions that always hold, or things of every quality. */
    ALWAYS;

    static Meaning of(Words meaning) {
        if (meaning.is(Interpretations.ALWAYS)) {
            return ALWAYS;
        }
        if (Days.find(meaning.text()).isPresent() || meaning.text().endsWith(Days.BETWEEN)) {
            return DAY;
        }
        if (Days.number(meaning.text()).isPresent()) {
            return NUMBER;
        }
        for (Rank each : Header.RANKS) {
            if (meaning.is(each.name().zh())) {
                return RANK;
            }
        }
        for (Modality each : Binding.WAYS) {
            if (meaning.is(each.label().zh())) {
                return MODALITY;
            }
        }
        return meaning.before(" ｜ ").text().endsWith("`") ? QUALITY : CONDITIONS;
    }

    static boolean agree(Meaning one, Meaning other) {
        return one == other || (one.takesAlways() && other.takesAlways() && (one == ALWAYS || other == ALWAYS));
    }

    private boolean takesAlways() {
        return this == CONDITIONS || this == QUALITY || this == ALWAYS;
    }
}
