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
     * what turns the direction of writing and what has neither ink nor width stand in it as {@code \}{@code u001b} does
     * for escape; within a text of JSON that means the same.
     */
    public static String line(String text) {
        int kept = 0;
        while (kept < text.length() && !isActive(text.codePointAt(kept))) {
            kept += Character.charCount(text.codePointAt(kept));
        }
        return kept == text.length() ? text : written(text);
    }

    private static String written(String text) {
        StringBuilder line = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(each -> {
            if (isActive(each)) {
                Character.toString(each)
                        .chars()
                        .forEach(
                                unit -> line.append("\\u").append(HexFormat.of().toHexDigits((char) unit)));
            } else {
                line.appendCodePoint(each);
            }
        });
        return line.toString();
    }

    /**
     * Whether a character is one that nobody sees, though it does something: it commands a terminal, ends a line, turns
     * the direction of writing, or makes two texts that look alike differ (U+200B, U+00AD, U+FEFF, U+3164).
     */
    public static boolean isActive(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> Characters.isWithoutInk(character);
        };
    }
}
