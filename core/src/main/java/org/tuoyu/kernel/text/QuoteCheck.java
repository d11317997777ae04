package org.tuoyu.kernel.text;

import java.util.List;
import java.util.function.Function;

/** The finding whether words stand in a clause, and only once. */
public sealed interface QuoteCheck {

    default <R> R match(
            Function<? super Found, ? extends R> found,
            Function<? super Repeated, ? extends R> repeated,
            Function<? super Absent, ? extends R> absent,
            Function<? super NoSuchClause, ? extends R> noSuchClause) {
        if (this instanceof Found it) {
            return found.apply(it);
        }
        if (this instanceof Repeated it) {
            return repeated.apply(it);
        }
        if (this instanceof Absent it) {
            return absent.apply(it);
        }
        return noSuchClause.apply((NoSuchClause) this);
    }

    /** They stand there once. */
    record Found(Passage passage) implements QuoteCheck {}

    /** They stand there more than once: a longer quote is needed. */
    record Repeated(int times) implements QuoteCheck {}

    /**
     * They do not stand there.
     *
     * @param standsIn the clauses that do have them; empty where none has
     */
    record Absent(List<String> standsIn) implements QuoteCheck {
        public Absent {
            standsIn = List.copyOf(standsIn);
        }
    }

    /** The document has no such clause. */
    record NoSuchClause(List<String> didYouMean) implements QuoteCheck {
        public NoSuchClause {
            didYouMean = List.copyOf(didYouMean);
        }
    }
}
