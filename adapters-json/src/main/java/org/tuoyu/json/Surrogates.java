package org.tuoyu.json;

import java.util.regex.Pattern;

/** Halves of characters: JSON can write one alone by an escape, and then it is no text. */
final class Surrogates {

    /** The length of an escape, and of the two characters at which a parser may notice that its other half is not there. */
    private static final int WINDOW = 8;

    private static final Pattern HALF_BY_ESCAPE = Pattern.compile("\\\\u[dD][89abAB]\\p{XDigit}{2}(?!\\\\u[dD][c-fC-F])"
            + "|(?<!\\\\u[dD][89abAB]\\p{XDigit}{2})\\\\u[dD][c-fC-F]\\p{XDigit}{2}");

    private Surrogates() {}

    /** Whether the last escape before {@code offset} wrote a half: no parser goes on after one in a name. */
    static boolean isHalfBefore(String text, int offset) {
        int end = Math.min(offset, text.length());
        return HALF_BY_ESCAPE
                .matcher(text)
                .region(Math.max(0, end - WINDOW), end)
                .useTransparentBounds(true)
                .find();
    }

    static boolean areWhole(String text) {
        int i = 0;
        while (i < text.length() && !isHalf(text.codePointAt(i))) {
            i += Character.charCount(text.codePointAt(i));
        }
        return i == text.length();
    }

    private static boolean isHalf(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}
