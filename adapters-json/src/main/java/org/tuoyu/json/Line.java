package org.tuoyu.json;

/**
 * A line of a stream of text.
 *
 * @param number its number, from 1; blank lines count
 * @param text what could be read of it, without its line end
 * @param end how far it could be read
 */
public record Line(long number, String text, End end) {

    /** How far a line could be read. */
    public enum End {
        /** To its end. */
        WHOLE,
        /** Up to the first bytes that are not UTF-8. */
        NOT_UTF_8,
        /** Not at all: it is longer than {@link JsonLines#LONGEST}, and nothing of it is kept. */
        TOO_LONG
    }

    /** Not the text, which may be personal. */
    @Override
    public String toString() {
        return "Line[" + number + ", " + text.length() + " characters, " + end + "]";
    }
}
