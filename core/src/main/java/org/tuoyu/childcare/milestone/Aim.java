package org.tuoyu.childcare.milestone;

import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** What is to be reached: a number of things, or a state that the text describes in words alone. */
public sealed interface Aim {

    default <R> R match(Function<? super Count, ? extends R> count, Function<? super Words, ? extends R> words) {
        if (this instanceof Count it) {
            return count.apply(it);
        }
        return words.apply((Words) this);
    }

    /**
     * A number of things.
     *
     * @param from the least that is enough
     * @param to the most that is asked for; more is exceeded
     * @param counted which of the things count: those with all of these qualities
     */
    record Count(int from, int to, List<Variant<Set<Quality>>> counted) implements Aim {
        public Count {
            counted = List.copyOf(counted);
            if (from < 1 || to < from) {
                throw new IllegalArgumentException(
                        "A number to be reached is one or more, its range not empty, got " + from + " to " + to);
            }
            Variant.check(counted);
        }

        /** Things of which each counts. */
        public static Count of(int from, int to) {
            return new Count(from, to, List.of(Variant.always(Set.of())));
        }
    }

    /**
     * A state in words that set no number: 基本形成, 明显提升, 一批.
     *
     * @param open the words that keep it from being assessed
     */
    record Words(String open) implements Aim {}
}
