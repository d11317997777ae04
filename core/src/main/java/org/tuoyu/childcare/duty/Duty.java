package org.tuoyu.childcare.duty;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.tuoyu.kernel.form.BuilderStyle;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.language.Constant;
import org.tuoyu.kernel.language.Symbol;
import org.tuoyu.kernel.text.Citation;
import org.tuoyu.kernel.text.Modality;
import org.tuoyu.kernel.time.Term;

/**
 * What some words want somebody to do, or to leave (义务).
 *
 * @param bearers who has to; empty where the words name nobody
 * @param modality how the words bind; only duties and prohibitions can be breached
 * @param trigger what sets it off; empty where it holds from the first day that its document is in force
 * @param citations the words, those of the annex after those of the body
 * @param consequence what the text attaches to a breach; empty where it states none
 */
@Value.Builder
@BuilderStyle
public record Duty(
        String id,
        Bilingual label,
        List<Bearer> bearers,
        Kind kind,
        Modality modality,
        Optional<Bilingual> trigger,
        Term term,
        List<Citation> citations,
        Optional<Consequence> consequence)
        implements Symbol {

    /** When it is satisfied. */
    public enum Kind implements Constant {
        /** 完成型: done once, it is fulfilled. */
        ACHIEVEMENT("一次完成", "to be done once"),
        /** 维持型: kept all the time, and breached by the first violation. */
        MAINTENANCE("持续遵守", "to be kept all the time");

        private final Bilingual label;

        Kind(String zh, String en) {
            this.label = new Bilingual(zh, en);
        }

        @Override
        public Bilingual label() {
            return label;
        }
    }

    public Duty {
        bearers = List.copyOf(bearers);
        citations = List.copyOf(citations);
        if (citations.isEmpty()) {
            throw new IllegalArgumentException("A duty cites the words that set it, none are given for " + id);
        }
        if (kind == Kind.MAINTENANCE && !(term instanceof Term.None)) {
            throw new IllegalArgumentException("What is kept all the time has no term, got " + term + " for " + id);
        }
        if (kind == Kind.ACHIEVEMENT && modality == Modality.PROHIBITION) {
            throw new IllegalArgumentException("A prohibition is kept all the time, not done once, got " + id);
        }
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Builds a duty; bearers, trigger and consequence may be left out. */
    public static final class Builder extends DutyBuilder {
        Builder() {}
    }

    /** Whether it can be breached: what is only encouraged or allowed cannot. */
    public boolean isBinding() {
        return modality == Modality.DUTY || modality == Modality.PROHIBITION;
    }
}
