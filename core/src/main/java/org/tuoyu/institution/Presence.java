package org.tuoyu.institution;

import org.jspecify.annotations.Nullable;
import org.tuoyu.problem.Checked;

/** That something was filled in: {@code VALUE_MISSING} when it is absent, or text that is blank. */
final class Presence {

    private Presence() {}

    static <T> Checked<T> of(@Nullable T raw, String pointer) {
        return raw == null ? Faults.rejected(Faults.missing(pointer)) : Check.valid(raw);
    }

    static Checked<String> ofText(@Nullable String raw, String pointer) {
        return raw == null || raw.isBlank() ? Faults.rejected(Faults.missing(pointer)) : Check.valid(raw);
    }
}
