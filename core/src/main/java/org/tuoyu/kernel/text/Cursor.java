package org.tuoyu.kernel.text;

import java.util.function.Predicate;

/** The place in a source up to which it was read, from front to back. */
final class Cursor {

    private final PrintedCharacters ink;
    private int at;

    Cursor(PrintedCharacters ink) {
        this.ink = ink;
    }

    PrintedCharacters ink() {
        return ink;
    }

    int at() {
        return at;
    }

    boolean atEnd() {
        return at >= ink.length();
    }

    /** The words of the line, from where the cursor stands. */
    String line() {
        return atEnd() ? "" : ink.words(at, ink.lineEnd(at));
    }

    void moveTo(int index) {
        at = index;
    }

    void nextLine() {
        at = ink.lineEnd(at);
    }

    Passage take(int to) {
        Passage taken = ink.passage(at, to);
        at = to;
        return taken;
    }

    /** Takes the line that the cursor stands in, which must be of the kind expected. */
    Passage takeLine(String expected, Predicate<String> kind) {
        if (atEnd() || !kind.test(line())) {
            throw expected(expected);
        }
        return take(ink.lineEnd(at));
    }

    /** Takes lines up to and with the first that is the last of its kind. */
    Passage takeThrough(String expected, Predicate<String> last) {
        int end = at;
        while (end < ink.length()) {
            int lineEnd = ink.lineEnd(end);
            if (last.test(ink.words(end, lineEnd))) {
                return take(lineEnd);
            }
            end = lineEnd;
        }
        throw expected(expected);
    }

    /** Takes lines up to the first that begins something else. */
    int skipUntil(String expected, Predicate<String> next) {
        int from = at;
        while (!atEnd() && !next.test(line())) {
            nextLine();
        }
        if (atEnd()) {
            throw ink.expected(expected, from);
        }
        return at;
    }

    TextNotReadable expected(String what) {
        return ink.expected(what, at);
    }
}
