package org.tuoyu.kernel.decision;

import java.util.function.Function;
import java.util.function.LongFunction;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.language.Symbol;

/** The value of a fact: one of a list of named values, or a number. */
public sealed interface Value extends Symbol {

    default <R> R match(Function<? super Named, ? extends R> named, LongFunction<? extends R> amount) {
        if (this instanceof Named it) {
            return named.apply(it);
        }
        return amount.apply(((Amount) this).number());
    }

    /** One of the values that a {@link Fact.Choice} lists. */
    record Named(String id, Bilingual label) implements Value {}

    /** A whole number, in the unit of its {@link Fact.Quantity}. */
    record Amount(long number) implements Value {
        @Override
        public String id() {
            return Long.toString(number);
        }

        @Override
        public Bilingual label() {
            return Bilingual.same(id());
        }
    }
}
