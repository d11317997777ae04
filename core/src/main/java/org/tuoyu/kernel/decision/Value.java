package org.tuoyu.kernel.decision;

import java.util.function.Function;
import java.util.function.LongFunction;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.language.Symbol;

/** The value of a fact: one of a list of named values, or a number. */
public sealed interface Value extends Symbol {

    <R> R match(Function<? super Named, ? extends R> named, LongFunction<? extends R> amount);

    /** One of the values that a {@link Fact.Choice} lists. */
    record Named(String id, Bilingual label) implements Value {
        @Override
        public <R> R match(Function<? super Named, ? extends R> named, LongFunction<? extends R> amount) {
            return named.apply(this);
        }
    }

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

        @Override
        public <R> R match(Function<? super Named, ? extends R> named, LongFunction<? extends R> amount) {
            return amount.apply(number);
        }
    }
}
