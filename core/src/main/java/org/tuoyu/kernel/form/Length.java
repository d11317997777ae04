package org.tuoyu.kernel.form;

import org.tuoyu.kernel.problem.Checked;
import org.tuoyu.kernel.problem.Limits;

/** That a text is not too long: {@code TEXT_TOO_LONG} otherwise. */
public final class Length {

    private Length() {}

    /** So many characters (code points) at most. */
    public static Check<String, String> upTo(int most) {
        return (raw, pointer) -> of(raw, pointer, most, raw.codePointCount(0, raw.length()));
    }

    /** As long as an id may be, counted as stores count the key of a stream. */
    public static Check<String, String> ofId() {
        return (raw, pointer) -> of(raw, pointer, Limits.ID, raw.length());
    }

    private static Checked<String> of(String raw, String pointer, int most, int came) {
        return came <= most ? Check.valid(raw) : FormProblems.rejected(FormProblems.textTooLong(pointer, most, came));
    }
}
