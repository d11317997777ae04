package org.tuoyu.kernel.form;

import org.tuoyu.kernel.problem.Checked;

/** That a number is not too small: {@code NUMBER_OUT_OF_RANGE} otherwise. */
public record Minimum(int atLeast) implements Check<Integer, Integer> {

    @Override
    public Checked<Integer> of(Integer raw, String pointer) {
        return raw < atLeast ? FormProblems.rejected(FormProblems.outOfRange(pointer, atLeast, raw)) : Check.valid(raw);
    }
}
