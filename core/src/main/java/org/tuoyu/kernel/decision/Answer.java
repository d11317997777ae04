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
public abstract sealed class Answer<O extends Symbol> {

    private final Grounds<O> grounds;
    private final List<Possible<O>> possible;

    private Answer(Grounds<O> grounds, List<Possible<O>> possible) {
        this.grounds = grounds;
        this.possible = possible;
    }

    /** The same answer on other grounds. */
    abstract Answer<O> restingOn(Grounds<O> others);

    /** What it rests on. */
    public final Grounds<O> grounds() {
        return grounds;
    }

    /** What may follow in the worlds that are left; one entry unless something unknown makes a difference. */
    public final List<Possible<O>> possible() {
        return possible;
    }

    /** Why it is so, and why not otherwise, in words; the same characters each time. */
    public final String explain(Language language) {
        return grounds.tell(this, language);
    }

    /** The one outcome; empty where there is no single one. */
    public final Optional<O> determined() {
        return this instanceof Determined<O> it ? Optional.of(it.outcome()) : Optional.empty();
    }

    /** What is made of the one outcome; empty where there is no single one. */
    public final <R> Optional<R> map(Function<? super O, ? extends R> made) {
        return determined().map(made);
    }

    /** The one outcome; {@link NotDetermined} where there is no single one. */
    public final O orElseThrow() {
        return determined().orElseThrow(() -> new NotDetermined(this));
    }

    /** What the branch for the kind of this answer makes of it. */
    public final <R> R match(
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

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof Answer<?> another
                && getClass() == another.getClass()
                && possible.equals(another.possible);
    }

    @Override
    public final int hashCode() {
        return possible.hashCode();
    }

    /** The kind, the question and what may follow: {@code Conflict[support/vat, [a contradiction]]}. */
    @Override
    public final String toString() {
        List<String> words = possible.stream().map(each -> each.words().en()).toList();
        return getClass().getSimpleName() + "[" + grounds.question().id() + ", " + words + "]";
    }

    /** One outcome, whatever is still unknown. */
    public static final class Determined<O extends Symbol> extends Answer<O> {

        private final O outcome;

        public Determined(O outcome, Grounds<O> grounds) {
            this(outcome, List.of(Possible.settled(outcome)), grounds);
        }

        private Determined(O outcome, List<Possible<O>> possible, Grounds<O> grounds) {
            super(grounds, possible);
            this.outcome = outcome;
        }

        @Override
        Answer<O> restingOn(Grounds<O> others) {
            return new Determined<>(outcome, possible(), others);
        }

        public O outcome() {
            return outcome;
        }
    }

    /** Why an answer is not determined. */
    public enum Cause implements Constant {
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

    /** Several answers are possible, or the one that follows leaves several outcomes. */
    public static final class Undetermined<O extends Symbol> extends Answer<O> {

        private final Cause cause;
        private final List<Fact> missingFacts;
        private final List<Reading> missingReadings;
        private final Optional<Fact> nextQuestion;

        public Undetermined(
                List<Possible<O>> possible,
                Cause cause,
                List<Fact> missingFacts,
                List<Reading> missingReadings,
                Optional<Fact> nextQuestion,
                Grounds<O> grounds) {
            super(grounds, List.copyOf(possible));
            this.cause = cause;
            this.missingFacts = List.copyOf(missingFacts);
            this.missingReadings = List.copyOf(missingReadings);
            this.nextQuestion = nextQuestion;
        }

        @Override
        Answer<O> restingOn(Grounds<O> others) {
            return new Undetermined<>(possible(), cause, missingFacts, missingReadings, nextQuestion, others);
        }

        public Cause cause() {
            return cause;
        }

        /** The facts that can still make a difference, in the order of the question. */
        public List<Fact> missingFacts() {
            return missingFacts;
        }

        /** The open readings that can still make a difference. */
        public List<Reading> missingReadings() {
            return missingReadings;
        }

        /** What to ask next; empty when no fact can make a difference. */
        public Optional<Fact> nextQuestion() {
            return nextQuestion;
        }

        /** Every outcome that some possible answer leaves, in the order of the question. */
        public List<O> candidates() {
            return grounds().question().outcomes().stream()
                    .filter(outcome ->
                            possible().stream().anyMatch(each -> each.outcomes().contains(outcome)))
                    .toList();
        }
    }

    /** No norm applies: the documents do not say. */
    public static final class NotApplicable<O extends Symbol> extends Answer<O> {

        public NotApplicable(Grounds<O> grounds) {
            super(grounds, List.of(Possible.silence()));
        }

        @Override
        Answer<O> restingOn(Grounds<O> others) {
            return new NotApplicable<>(others);
        }
    }

    /** The norms that stand contradict each other. */
    public static final class Conflict<O extends Symbol> extends Answer<O> {

        private final List<List<Norm<O>>> clashes;

        public Conflict(List<List<Norm<O>>> clashes, Grounds<O> grounds) {
            super(grounds, List.of(Possible.clash()));
            this.clashes = List.copyOf(clashes);
        }

        @Override
        Answer<O> restingOn(Grounds<O> others) {
            return new Conflict<>(clashes, others);
        }

        /** Each smallest set of norms that leave no outcome together. */
        public List<List<Norm<O>>> clashes() {
            return clashes;
        }
    }

    /** The facts contradict each other: no world is left. */
    public static final class Invalid<O extends Symbol> extends Answer<O> {

        private final List<Impossible> contradiction;

        public Invalid(List<Impossible> contradiction, Grounds<O> grounds) {
            super(grounds, List.of());
            this.contradiction = List.copyOf(contradiction);
        }

        @Override
        Answer<O> restingOn(Grounds<O> others) {
            return new Invalid<>(contradiction, others);
        }

        /** A smallest set of impossible combinations that leave no world. */
        public List<Impossible> contradiction() {
            return contradiction;
        }

        /** The contradiction as a problem of the input, code {@code FACTS_CONTRADICT}. */
        public Problem problem() {
            Bilingual all = Bilingual.joined(
                    contradiction.stream().map(Impossible::words).toList(), "；", "; ");
            return Problem.at(
                    "", "FACTS_CONTRADICT", "所填事实互相矛盾：" + all.zh(), "the facts contradict each other: " + all.en());
        }
    }
}
