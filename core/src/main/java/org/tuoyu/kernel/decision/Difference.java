package org.tuoyu.kernel.decision;

import java.util.List;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.language.Symbol;
import org.tuoyu.kernel.time.AsOf;
import org.tuoyu.kernel.time.InForce;

/**
 * Where the answers to a question are others under some rules than under other ones (差异). Answers are equal when kind and
 * outcomes are.
 *
 * @param periods those in which some answer differs, in their order; none where no answer ever does
 */
public record Difference<O extends Symbol>(List<Period<O>> periods) {

    /**
     * A period between seams.
     *
     * @param law the law days in it
     * @param known the days up to which publications are known in it; without an end it includes all that there are
     * @param parts the worlds whose answer differs, no world in two parts
     */
    public record Period<O extends Symbol>(InForce law, InForce known, List<Part<O>> parts) {
        public Period {
            parts = List.copyOf(parts);
        }

        /** A moment in the period, to ask both sides at. */
        public AsOf moment() {
            AsOf day = AsOf.day(law.from());
            return known.end() instanceof InForce.On ? day.knowingPublicationsOf(known.from()) : day;
        }
    }

    /**
     * Worlds of which all had one answer and all have another one.
     *
     * @param worlds how many they are, a number counted once for each band
     * @param witness one of them
     */
    public record Part<O extends Symbol>(
            Region region, Possible<O> before, Possible<O> after, long worlds, World witness) {
        /** The part in words. */
        public Bilingual label() {
            return region.label()
                    .then("：", ": ")
                    .then(before.words())
                    .then(" → ", " → ")
                    .then(after.words());
        }
    }

    public Difference {
        periods = List.copyOf(periods);
    }

    /** Whether both sides always answer the same. */
    public boolean isNone() {
        return periods.isEmpty();
    }
}
