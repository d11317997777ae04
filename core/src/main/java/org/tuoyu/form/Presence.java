package org.tuoyu.form;

import org.jspecify.annotations.Nullable;
import org.tuoyu.problem.Checked;

/** That something was filled in: {@code VALUE_MISSING} when it is absent, or text that is blank. */
public final class Presence {

    private Presence() {}

    public static <T> Checked<T> of(@Nullable T raw, String pointer) {
        return raw == null ? Faults.rejected(Faults.missing(pointer)) : Check.valid(raw);
    }

    public static Checked<String> ofText(@Nullable String raw, String pointer) {
        return raw == null || raw.isBlank() ? Faults.rejected(Faults.missing(pointer)) : Check.valid(raw);
    }
}
