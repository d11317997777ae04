package org.tuoyu.kernel.decision;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.language.Constant;
import org.tuoyu.kernel.language.Language;
import org.tuoyu.kernel.language.Symbol;
import org.tuoyu.kernel.problem.Problem;
import org.tuoyu.kernel.text.Reading;

/** One of five answers to a question. Two are equal when their kind and their outcomes are; the grounds say why. */
public sealed interface Answer<O extends Symbol> {

    /** What it rests on. */
    Grounds<O> grounds();

    /** What may follow in the worlds that are left; one entry unless something unknown makes a difference. */
    List<Possible<O>> possible();

    /** Why it is so, and why not otherwise, in words; the same characters each time. */
    default String explain(Language language) {
        return grounds().tell(this, language);
    }

    /** The one outcome; empty where there is no single one. */
    default Optional<O> determined() {
        return this instanceof Determined<O> it ? Optional.of(it.outcome()) : Optional.empty();
    }

    /** What is made of the one outcome; empty where there is no single one. */
    default <R> Optional<R> map(Function<? super O, ? extends R> made) {
        return determined().map(made);
    }

    /** The one outcome; {@link NotDetermined} where there is no single one. */
    default O orElseThrow() {
        return determined().orElseThrow(() -> new NotDetermined(this));
    }

    /** What the branch for the kind of this answer makes of it. */
    default <R> R match(
            Function<? super Determined<O>, ? extends R> determined,
            Function<? super Undetermined<O>, ? extends R> undetermined,
            Function<? super NotApplicable<O>, ? extends R> notApplicable,
            Function<? super Conflict<O>, ? extends R> conflict,
            Function<? super Invalid<O>, ? extends R> invalid) {
        if (this instanceof Determined<O> it) {
            return determined.apply(it);
        }
        if (this instanceof Undetermined<O> it) {
            return undetermined.apply(it);
        }
        if (this instanceof NotApplicable<O> it) {
            return notApplicable.apply(it);
        }
        if (this instanceof Conflict<O> it) {
            return conflict.apply(it);
        }
        return invalid.apply((Invalid<O>) this);
    }

    /** One outcome, whatever is still unknown. */
    record Determined<O extends Symbol>(O outcome, Grounds<O> grounds) implements Answer<O> {
        @Override
        public List<Possible<O>> possible() {
            return List.of(new Possible.Settled<>(outcome));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return same(this, other);
        }

        @Override
        public int hashCode() {
            return possible().hashCode();
        }
    }

    /** Why an answer is not determined. */
    enum Cause implements Constant {
        /** A fact that is not known can make a difference. */
        FACTS_MISSING("缺少事实", "facts are missing"),
        /** No fact can make a difference, but how the text is read can. */
        READING_MISSING("文义有待选择", "a reading has to be chosen"),
        /** Everything that matters is known; the law itself leaves several outcomes. */
        LEFT_OPEN_BY_LAW("文件未作选择", "the law leaves it open");

        private final Bilingual label;

        Cause(String zh, String en) {
            this.label = new Bilingual(zh, en);
        }

        @Override
        public Bilingual label() {
            return label;
        }
    }

    /**
     * Several answers are possible, or the one that follows leaves several outcomes.
     *
     * @param missingFacts the facts that can still make a difference, in the order of the question
     * @param missingReadings the open readings that can
     * @param nextQuestion what to ask next; empty when no fact can make a difference
     */
    record Undetermined<O extends Symbol>(
            List<Possible<O>> possible,
            Cause cause,
            List<Fact> missingFacts,
            List<Reading> missingReadings,
            Optional<Fact> nextQuestion,
            Grounds<O> grounds)
            implements Answer<O> {
        public Undetermined {
            possible = List.copyOf(possible);
            missingFacts = List.copyOf(missingFacts);
            missingReadings = List.copyOf(missingReadings);
        }

        /** Every outcome that some possible answer leaves, in the order of the question. */
        public List<O> candidates() {
            return grounds.question().outcomes().stream()
                    .filter(outcome ->
                            possible.stream().anyMatch(each -> each.outcomes().contains(outcome)))
                    .toList();
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return same(this, other);
        }

        @Override
        public int hashCode() {
            return possible().hashCode();
        }
    }

    /** No norm applies: the documents do not say. */
    record NotApplicable<O extends Symbol>(Grounds<O> grounds) implements Answer<O> {
        @Override
        public List<Possible<O>> possible() {
            return List.of(new Possible.Silence<>());
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return same(this, other);
        }

        @Override
        public int hashCode() {
            return possible().hashCode();
        }
    }

    /**
     * The norms that stand contradict each other.
     *
     * @param clashes each smallest set of norms that leave no outcome together
     */
    record Conflict<O extends Symbol>(List<List<Norm<O>>> clashes, Grounds<O> grounds) implements Answer<O> {
        public Conflict {
            clashes = List.copyOf(clashes);
        }

        @Override
        public List<Possible<O>> possible() {
            return List.of(new Possible.Clash<>());
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return same(this, other);
        }

        @Override
        public int hashCode() {
            return possible().hashCode();
        }
    }

    /**
     * The facts contradict each other: no world is left.
     *
     * @param contradiction a smallest set of impossible combinations that leave none
     */
    record Invalid<O extends Symbol>(List<Impossible> contradiction, Grounds<O> grounds) implements Answer<O> {
        public Invalid {
            contradiction = List.copyOf(contradiction);
        }

        /** The contradiction as a problem of the input, code {@code FACTS_CONTRADICT}. */
        public Problem problem() {
            Bilingual all = Bilingual.joined(
                    contradiction.stream().map(Impossible::words).toList(), "；", "; ");
            return Problem.at(
                    "", "FACTS_CONTRADICT", "所填事实互相矛盾：" + all.zh(), "the facts contradict each other: " + all.en());
        }

        @Override
        public List<Possible<O>> possible() {
            return List.of();
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return same(this, other);
        }

        @Override
        public int hashCode() {
            return possible().hashCode();
        }
    }

    private static boolean same(Answer<?> one, @Nullable Object other) {
        return other instanceof Answer<?> another
                && one.getClass() == another.getClass()
                && one.possible().equals(another.possible());
    }
}
