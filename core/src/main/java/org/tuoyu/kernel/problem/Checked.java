package org.tuoyu.kernel.problem;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The outcome of checking an input: a value that is valid, or every problem that it has. */
public sealed interface Checked<T> {

    /** The value; empty where the input was not good. */
    default Optional<T> valid() {
        return match(Optional::of, problems -> Optional.empty());
    }

    /** Every problem; none where the input was good. */
    default List<Problem> problems() {
        return List.of();
    }

    /** What is made of the value, or the same problems. */
    default <R> Checked<R> map(Function<? super T, ? extends R> made) {
        return this.<Checked<R>>match(value -> new Valid<>(made.apply(value)), Rejected::new);
    }

    /** The value; {@link InputNotValid} where the input was not good. */
    default T orElseThrow() {
        if (this instanceof Valid<T> it) {
            return it.value();
        }
        throw new InputNotValid(problems());
    }

    /** What the branch for this outcome makes of it. */
    default <R> R match(Function<? super T, ? extends R> valid, Function<? super List<Problem>, ? extends R> rejected) {
        if (this instanceof Valid<T> it) {
            return valid.apply(it.value());
        }
        return rejected.apply(problems());
    }

    /** The input was good. */
    record Valid<T>(T value) implements Checked<T> {}

    /** The input was not good; there is at least one problem, and not more than {@link Problem#capped} leaves. */
    record Rejected<T>(List<Problem> problems) implements Checked<T> {
        public Rejected {
            problems = Problem.capped(problems);
            if (problems.isEmpty()) {
                throw new IllegalArgumentException("A rejected input has at least one problem");
            }
        }
    }
}
