package org.tuoyu.json;

/** What JSON counts as white space (RFC 8259, 2): nothing beyond ASCII. */
final class Whitespace {

    private Whitespace() {}

    static boolean is(char character) {
        return character == ' ' || character == '\t' || character == '\r' || character == '\n';
    }

    /** The place of the first character from {@code start} on that is something else; the length if there is none. */
    static int endOf(String text, int start) {
        int i = start;
        while (i < text.length() && is(text.charAt(i))) {
            i++;
        }
        return i;
    }
}
