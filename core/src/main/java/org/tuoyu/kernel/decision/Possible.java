package org.tuoyu.kernel.decision;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.language.Symbol;

/**
 * An answer that may follow in some world.
 *
 * @param outcomes those that the norms leave, in the order of the question; none for silence and clash
 */
public record Possible<O extends Symbol>(Kind kind, List<O> outcomes) {

    /** What the norms of a world leave, in the order in which possible answers are told. */
    public enum Kind {
        /** One outcome. */
        SETTLED,
        /** Several outcomes, none of them chosen. */
        OPEN,
        /** Nothing is said: no norm applies. */
        SILENCE,
        /** No outcome: the norms that stand contradict each other. */
        CLASH
    }

    public Possible {
        outcomes = List.copyOf(outcomes);
        boolean fits = switch (kind) {
            case SETTLED -> outcomes.size() == 1;
            case OPEN -> outcomes.size() > 1;
            case SILENCE, CLASH -> outcomes.isEmpty();
        };
        if (!fits) {
            throw new IllegalArgumentException("What is " + kind + " does not leave the outcomes " + outcomes);
        }
    }

    public static <O extends Symbol> Possible<O> settled(O outcome) {
        return new Possible<>(Kind.SETTLED, List.of(outcome));
    }

    public static <O extends Symbol> Possible<O> open(List<O> outcomes) {
        return new Possible<>(Kind.OPEN, outcomes);
    }

    public static <O extends Symbol> Possible<O> silence() {
        return new Possible<>(Kind.SILENCE, List.of());
    }

    public static <O extends Symbol> Possible<O> clash() {
        return new Possible<>(Kind.CLASH, List.of());
    }

    /** The answer in words. */
    public Bilingual words() {
        return match(
                settled -> settled.label(),
                open -> Bilingual.joined(open.stream().map(Symbol::label).toList(), "或", " or ")
                        .then("（未作选择）", " (left open)"),
                () -> new Bilingual("没有规定", "nothing said"),
                () -> new Bilingual("规定冲突", "a contradiction"));
    }

    public <R> R match(
            Function<? super O, ? extends R> settled,
            Function<? super List<O>, ? extends R> open,
            Supplier<? extends R> silence,
            Supplier<? extends R> clash) {
        return switch (kind) {
            case SETTLED -> settled.apply(outcomes.get(0));
            case OPEN -> open.apply(outcomes);
            case SILENCE -> silence.get();
            case CLASH -> clash.get();
        };
    }
}
