package org.tuoyu.json;

import java.util.Optional;
import org.tuoyu.kernel.problem.Problem;

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

    /** What kept it from being read to its end: {@code LINE_TOO_LONG} or {@code WRONG_ENCODING}. */
    public Optional<Problem> fault() {
        return switch (end) {
            case WHOLE -> Optional.empty();
            case NOT_UTF_8 -> Optional.of(JsonProblems.notUtf8(text.length() + 1));
            case TOO_LONG -> Optional.of(JsonProblems.lineTooLong());
        };
    }

    /** Not the text, which may be personal. */
    @Override
    public String toString() {
        return "Line[" + number + ", " + text.length() + " characters, " + end + "]";
    }
}
