package org.tuoyu.json;

import org.jspecify.annotations.Nullable;
import org.tuoyu.kernel.language.Visible;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;

/** The characters that are escapes in JSON that people may look at: those that JSON wants, and the active ones. */
final class VisibleEscapes extends CharacterEscapes {

    private static final long serialVersionUID = 1L;
    private static final int DELETE = 0x7F;

    @Override
    public int[] getEscapeCodesForAscii() {
        int[] codes = standardAsciiEscapesForJSON();
        codes[DELETE] = ESCAPE_CUSTOM;
        return codes;
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int character) {
        return Visible.isActive(character) ? new SerializedString(Visible.line(Character.toString(character))) : null;
    }
}
