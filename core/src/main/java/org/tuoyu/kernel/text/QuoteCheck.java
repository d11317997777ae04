package org.tuoyu.kernel.text;

import java.util.List;
import java.util.function.Function;

/** Whether words stand in a clause, and only once. */
public sealed interface QuoteCheck {

    <R> R match(
            Function<? super Found, ? extends R> found,
            Function<? super Repeated, ? extends R> repeated,
            Function<? super Absent, ? extends R> absent,
            Function<? super NoSuchClause, ? extends R> noSuchClause);

    /** They stand there once. */
    record Found(Passage passage) implements QuoteCheck {
        @Override
        public <R> R match(
                Function<? super Found, ? extends R> found,
                Function<? super Repeated, ? extends R> repeated,
                Function<? super Absent, ? extends R> absent,
                Function<? super NoSuchClause, ? extends R> noSuchClause) {
            return found.apply(this);
        }
    }

    /** They stand there more than once: a longer quote is needed. */
    record Repeated(int times) implements QuoteCheck {
        @Override
        public <R> R match(
                Function<? super Found, ? extends R> found,
                Function<? super Repeated, ? extends R> repeated,
                Function<? super Absent, ? extends R> absent,
                Function<? super NoSuchClause, ? extends R> noSuchClause) {
            return repeated.apply(this);
        }
    }

    /**
     * They do not stand there.
     *
     * @param standsIn the clauses that do have them; empty where none has
     */
    record Absent(List<String> standsIn) implements QuoteCheck {
        public Absent {
            standsIn = List.copyOf(standsIn);
        }

        @Override
        public <R> R match(
                Function<? super Found, ? extends R> found,
                Function<? super Repeated, ? extends R> repeated,
                Function<? super Absent, ? extends R> absent,
                Function<? super NoSuchClause, ? extends R> noSuchClause) {
            return absent.apply(this);
        }
    }

    /** The document has no such clause. */
    record NoSuchClause(List<String> didYouMean) implements QuoteCheck {
        public NoSuchClause {
            didYouMean = List.copyOf(didYouMean);
        }

        @Override
        public <R> R match(
                Function<? super Found, ? extends R> found,
                Function<? super Repeated, ? extends R> repeated,
                Function<? super Absent, ? extends R> absent,
                Function<? super NoSuchClause, ? extends R> noSuchClause) {
            return noSuchClause.apply(this);
        }
    }
}
