package org.tuoyu.kernel.form;

import java.util.Arrays;
import org.tuoyu.kernel.language.Symbol;
import org.tuoyu.kernel.problem.Checked;

/** That a text is the id of a constant, to the letter: {@code VALUE_NOT_KNOWN} otherwise. */
public record KnownValue<E extends Enum<E> & Symbol>(Class<E> type) implements Check<String, E> {

    @Override
    public Checked<E> of(String raw, String pointer) {
        E[] allowed = type.getEnumConstants();
        return Arrays.stream(allowed)
                .filter(constant -> constant.id().equals(raw))
                .findFirst()
                .map(Check::valid)
                .orElseGet(() -> FormProblems.rejected(FormProblems.notKnown(pointer, raw, allowed)));
    }
}
