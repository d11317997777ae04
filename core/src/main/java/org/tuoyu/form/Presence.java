package org.tuoyu.form;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.tuoyu.problem.Checked;

/**
 * That something was filled in: {@code VALUE_MISSING} when it is absent, or text that is blank; {@code WRONG_ENCODING}
 * when it is text with half of a surrogate pair, which nothing can keep.
 */
public final class Presence {

    private Presence() {}

    public static <T> Checked<T> of(@Nullable T raw, String pointer) {
        return raw == null ? Faults.rejected(Faults.missing(pointer)) : Check.valid(raw);
    }

    public static Checked<String> ofText(@Nullable String raw, String pointer) {
        if (raw == null || raw.isBlank()) {
            return Faults.rejected(Faults.missing(pointer));
        }
        return StandardCharsets.UTF_8.newEncoder().canEncode(raw)
                ? Check.valid(raw)
                : Faults.rejected(Faults.halfCharacter(pointer));
    }
}
