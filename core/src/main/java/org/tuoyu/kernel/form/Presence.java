package org.tuoyu.kernel.form;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.tuoyu.kernel.language.Characters;
import org.tuoyu.kernel.problem.Checked;
import org.tuoyu.kernel.problem.Limits;

/**
 * That something was filled in: {@code VALUE_MISSING} when it is absent, or text without a character that counts; {@code WRONG_ENCODING}
 * when it is text with half of a surrogate pair, which nothing can keep.
 */
public final class Presence {

    private static final Check<@Nullable String, String> TEXT = Presence::ofText;
    private static final Check<@Nullable String, String> ID = TEXT.then(Length.ofId());
    private static final Check<@Nullable String, String> NAME = TEXT.then(Length.upTo(Limits.NAME));
    private static final Check<@Nullable String, String> WORDS = TEXT.then(Length.upTo(Limits.WORDS));

    private Presence() {}

    public static <T> Checked<T> of(@Nullable T raw, String pointer) {
        return raw == null ? FormProblems.rejected(FormProblems.missing(pointer)) : Check.valid(raw);
    }

    /** That an id was filled in, of {@link Limits#ID} characters at most: {@code TEXT_TOO_LONG} otherwise. */
    public static Checked<String> ofId(@Nullable String raw, String pointer) {
        return ID.of(raw, pointer);
    }

    /** That a name was filled in, of {@link Limits#NAME} characters at most: {@code TEXT_TOO_LONG} otherwise. */
    public static Checked<String> ofName(@Nullable String raw, String pointer) {
        return NAME.of(raw, pointer);
    }

    /** That words were filled in, {@link Limits#WORDS} characters at most: {@code TEXT_TOO_LONG} otherwise. */
    public static Checked<String> ofWords(@Nullable String raw, String pointer) {
        return WORDS.of(raw, pointer);
    }

    private static Checked<String> ofText(@Nullable String raw, String pointer) {
        if (raw == null || Characters.isNothing(raw)) {
            return FormProblems.rejected(FormProblems.missing(pointer));
        }
        return StandardCharsets.UTF_8.newEncoder().canEncode(raw)
                ? Check.valid(raw)
                : FormProblems.rejected(FormProblems.halfCharacter(pointer));
    }
}
