package org.tuoyu.form;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.tuoyu.problem.Checked;

/**
 * That something was filled in: {@code VALUE_MISSING} when it is absent, or text that is blank; {@code WRONG_ENCODING}
 * when it is text with half of a surrogate pair, which nothing can keep.
 */
public final class Presence {

    private static final Check<@Nullable String, String> TEXT = Presence::ofText;

    private Presence() {}

    public static <T> Checked<T> of(@Nullable T raw, String pointer) {
        return raw == null ? Faults.rejected(Faults.missing(pointer)) : Check.valid(raw);
    }

    /** That a text was filled in, with so many characters (code points) at most: {@code TEXT_TOO_LONG} otherwise. */
    public static Check<@Nullable String, String> text(int most) {
        return TEXT.then(Length.upTo(most));
    }

    /** That an id was filled in, of {@link org.tuoyu.problem.Limits#ID} at most: {@code TEXT_TOO_LONG} otherwise. */
    public static Check<@Nullable String, String> id() {
        return TEXT.then(Length.ofId());
    }

    private static Checked<String> ofText(@Nullable String raw, String pointer) {
        if (raw == null || raw.isBlank()) {
            return Faults.rejected(Faults.missing(pointer));
        }
        return StandardCharsets.UTF_8.newEncoder().canEncode(raw)
                ? Check.valid(raw)
                : Faults.rejected(Faults.halfCharacter(pointer));
    }
}
