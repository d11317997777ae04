package org.tuoyu.kernel.language;

import java.util.HexFormat;

/**
 * Text that shows all it holds, for a terminal or a log: it stays one line, nothing in it commands the terminal, and it
 * is read in the order in which it stands.
 */
public final class Visible {

    private Visible() {}

    /**
     * A text as one line. Control characters (line feed, tab and escape among them), separators of lines and paragraphs,
     * and what turns the direction of writing stand in it as {@code \}{@code u001b} does for escape; within a text of
     * JSON that means the same.
     */
    public static String line(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isActive(text.charAt(i))) {
                return written(text);
            }
        }
        return text;
    }

    private static String written(String text) {
        StringBuilder line = new StringBuilder(text.length() + 16);
        text.chars().forEach(each -> {
            if (isActive(each)) {
                line.append("\\u").append(HexFormat.of().toHexDigits((char) each));
            } else {
                line.append((char) each);
            }
        });
        return line.toString();
    }

    /** Whether a character commands a terminal, ends a line or turns the direction of writing. */
    public static boolean isActive(int character) {
        return Character.isISOControl(character)
                || character == 0x061C
                || isFrom(0x200E, 0x200F, character)
                || isFrom(0x2028, 0x202E, character)
                || isFrom(0x2066, 0x2069, character);
    }

    private static boolean isFrom(int first, int last, int character) {
        return first <= character && character <= last;
    }
}
