package org.tuoyu.kernel.form;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.tuoyu.kernel.problem.Checked;

/** That a text is an instant in UTC, as {@code 2021-03-02T01:00:00Z}: {@code INSTANT_NOT_READABLE} otherwise. */
public final class Moment {

    private Moment() {}

    public static Checked<Instant> of(String raw, String pointer) {
        try {
            return Check.valid(Instant.parse(raw));
        } catch (DateTimeParseException notAnInstant) {
            return FormProblems.rejected(FormProblems.instantNotReadable(pointer, raw));
        }
    }
}
