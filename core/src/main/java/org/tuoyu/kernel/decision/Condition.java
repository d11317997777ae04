package org.tuoyu.kernel.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.language.Symbol;

/** What a norm asks of one fact. */
public sealed interface Condition {

    Fact fact();

    /** The condition in words. */
    default Bilingual words() {
        return fact().label()
                .then(this.<Bilingual>match(
                        oneOf -> Bilingual.same(" = ")
                                .then(Bilingual.joined(
                                        oneOf.values().stream()
                                                .map(Value::label)
                                                .toList(),
                                        "或",
                                        " or ")),
                        between -> Bilingual.same(between.bounds())));
    }

    default <R> R match(Function<? super OneOf, ? extends R> oneOf, Function<? super Between, ? extends R> between) {
        if (this instanceof OneOf it) {
            return oneOf.apply(it);
        }
        return between.apply((Between) this);
    }

    /** The fact has this value: a constant of the enum that it lists. */
    static OneOf is(Fact.Choice fact, Symbol value) {
        return is(fact, value.id());
    }

    /** The fact is so, or is not. */
    static OneOf is(Fact.Choice fact, boolean isSo) {
        return is(fact, Boolean.toString(isSo));
    }

    /** The fact has the value with this id, as files write it. */
    static OneOf is(Fact.Choice fact, String valueId) {
        return new OneOf(fact, List.of(fact.value(valueId)));
    }

    static OneOf oneOf(Fact.Choice fact, Symbol... values) {
        List<Value.Named> those = new ArrayList<>();
        for (Symbol value : values) {
            those.add(fact.value(value.id()));
        }
        return new OneOf(fact, those);
    }

    static Between atLeast(Fact.Quantity fact, long number) {
        return new Between(fact, OptionalLong.of(number), OptionalLong.empty());
    }

    static Between lessThan(Fact.Quantity fact, long number) {
        return new Between(fact, OptionalLong.empty(), OptionalLong.of(number));
    }

    /** The fact has one of some values. */
    record OneOf(Fact.Choice fact, List<Value.Named> values) implements Condition {
        public OneOf {
            values = List.copyOf(values);
            boolean known = !values.isEmpty();
            for (Value.Named value : values) {
                known &= fact.lists(value);
            }
            if (!known) {
                throw new IllegalArgumentException(
                        "A condition names values of " + fact.id() + ", " + fact.values() + ", got " + values);
            }
        }

        /** Whether a value is one of them, by its id. */
        public boolean names(Value.Named value) {
            for (Value.Named each : values) {
                if (each.id().equals(value.id())) {
                    return true;
                }
            }
            return false;
        }
    }

    /** The number is at least one bound and less than another; a bound that is empty does not bind. */
    record Between(Fact.Quantity fact, OptionalLong fromInclusive, OptionalLong toExclusive) implements Condition {
        public Between {
            boolean unbounded = fromInclusive.isEmpty() && toExclusive.isEmpty();
            boolean empty = fromInclusive.isPresent()
                    && toExclusive.isPresent()
                    && fromInclusive.getAsLong() >= toExclusive.getAsLong();
            if (unbounded || empty) {
                throw new IllegalArgumentException("A condition on the number " + fact.id()
                        + " has a bound and admits something, got " + fromInclusive + " to " + toExclusive);
            }
        }

        private String bounds() {
            return (fromInclusive.isPresent() ? " ≥ " + fromInclusive.getAsLong() : "")
                    + (toExclusive.isPresent() ? " < " + toExclusive.getAsLong() : "");
        }
    }
}
