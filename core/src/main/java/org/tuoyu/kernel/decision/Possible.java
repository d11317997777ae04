package org.tuoyu.kernel.decision;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.language.Symbol;

/** An answer that may follow in some world: equal when kind and outcomes are. */
public sealed interface Possible<O extends Symbol> {

    /** The outcomes that the norms leave, in the order of the question; empty for silence and clash. */
    List<O> outcomes();

    /** The answer in words. */
    default Bilingual words() {
        return match(
                settled -> settled.label(),
                open -> Bilingual.joined(open.stream().map(Symbol::label).toList(), "或", " or ")
                        .then("（未作选择）", " (left open)"),
                () -> new Bilingual("没有规定", "nothing said"),
                () -> new Bilingual("规定冲突", "a contradiction"));
    }

    default <R> R match(
            Function<? super O, ? extends R> settled,
            Function<? super List<O>, ? extends R> open,
            Supplier<? extends R> silence,
            Supplier<? extends R> clash) {
        if (this instanceof Settled<O> it) {
            return settled.apply(it.outcome());
        }
        if (this instanceof Open<O> it) {
            return open.apply(it.outcomes());
        }
        if (this instanceof Silence) {
            return silence.get();
        }
        return clash.get();
    }

    /** The norms leave one outcome. */
    record Settled<O extends Symbol>(O outcome) implements Possible<O> {
        @Override
        public List<O> outcomes() {
            return List.of(outcome);
        }
    }

    /** The norms leave several outcomes and choose none of them. */
    record Open<O extends Symbol>(List<O> outcomes) implements Possible<O> {
        public Open {
            outcomes = List.copyOf(outcomes);
        }
    }

    /** No norm applies. */
    record Silence<O extends Symbol>() implements Possible<O> {
        @Override
        public List<O> outcomes() {
            return List.of();
        }
    }

    /** The standing norms contradict each other. */
    record Clash<O extends Symbol>() implements Possible<O> {
        @Override
        public List<O> outcomes() {
            return List.of();
        }
    }
}
