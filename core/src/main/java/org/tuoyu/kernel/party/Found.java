package org.tuoyu.kernel.party;

import java.util.List;
import java.util.function.Function;
import org.tuoyu.kernel.problem.Shown;

/** The party that a directory knows by a name, or that it knows none. */
public sealed interface Found {

    default <R> R match(Function<? super Known, ? extends R> known, Function<? super NotKnown, ? extends R> notKnown) {
        if (this instanceof Known it) {
            return known.apply(it);
        }
        return notKnown.apply((NotKnown) this);
    }

    /** The party that bears the name, or bore it. */
    record Known(Party party) implements Found {}

    /**
     * Nobody bears it.
     *
     * @param didYouMean known names near it, nearest first
     */
    record NotKnown(String name, List<String> didYouMean) implements Found {
        public NotKnown {
            didYouMean = List.copyOf(didYouMean);
        }

        /** What is shown of the name, whoever it is the name of. */
        @Override
        public String toString() {
            return "NotKnown[" + Shown.of(name) + ", " + didYouMean + "]";
        }
    }
}
