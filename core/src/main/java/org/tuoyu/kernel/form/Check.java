package org.tuoyu.kernel.form;

import org.jspecify.annotations.Nullable;
import org.tuoyu.kernel.problem.Checked;

/** Turns one raw value of a form into a value of the model, or says what is wrong with it. One check, one code. */
@FunctionalInterface
public interface Check<T extends @Nullable Object, R> {

    /** The value, or the problem, with {@code pointer} for where the raw value stands in the input. */
    Checked<R> of(T raw, String pointer);

    /** This check, and where it passes the next one. */
    default <S> Check<T, S> then(Check<? super R, S> next) {
        return (raw, pointer) -> {
            Checked<R> checked = of(raw, pointer);
            return checked instanceof Checked.Valid<R> valid
                    ? next.of(valid.value(), pointer)
                    : new Checked.Rejected<>(checked.problems());
        };
    }

    public static <R> Checked<R> valid(R value) {
        return new Checked.Valid<>(value);
    }
}
