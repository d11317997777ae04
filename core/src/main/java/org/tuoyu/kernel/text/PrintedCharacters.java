package org.tuoyu.kernel.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The characters of a source that are neither white space nor dropped, each with where it stands. */
final class PrintedCharacters {

    private final String characters;
    private final int[] offsets;
    /** The line of the source that each character stands in, from 1. */
    private final int[] lines;

    private PrintedCharacters(String characters, int[] offsets, int[] lines) {
        this.characters = characters;
        this.offsets = offsets;
        this.lines = lines;
    }

    static PrintedCharacters of(String source, List<Span> dropped) {
        char[] rest = without(dropped, source);
        char[] characters = new char[rest.length];
        int[] offsets = new int[rest.length];
        int[] lines = new int[rest.length];
        int count = 0;
        int line = 1;
        for (int i = 0; i < rest.length; i++) {
            if (rest[i] == '\n') {
                line++;
            } else if (!isBlank(rest[i])) {
                characters[count] = rest[i];
                offsets[count] = i;
                lines[count++] = line;
            }
        }
        return new PrintedCharacters(new String(characters, 0, count), offsets, lines);
    }

    /** The one rule for white space: these characters are dropped wherever they stand. */
    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
    }

    /** The source with blanks in the place of what is dropped. */
    private static char[] without(List<Span> dropped, String source) {
        char[] rest = source.toCharArray();
        dropped.forEach(span -> Arrays.fill(rest, span.start(), span.end(), ' '));
        return rest;
    }

    int length() {
        return characters.length();
    }

    char at(int index) {
        return characters.charAt(index);
    }

    String words(int from, int to) {
        return characters.substring(from, to);
    }

    /** The first index after {@code index} that stands in another line. */
    int lineEnd(int index) {
        int end = index;
        while (end < length() && lines[end] == lines[index]) {
            end++;
        }
        return end;
    }

    /** The first index after {@code index} with white space or a line break before it. */
    int tokenEnd(int index) {
        int end = index + 1;
        while (end < length() && offsets[end] == offsets[end - 1] + 1) {
            end++;
        }
        return Math.min(end, length());
    }

    Passage passage(int from, int to) {
        List<Span> spans = new ArrayList<>();
        for (int i = from; i < to; ) {
            int end = Math.min(tokenEnd(i), to);
            spans.add(new Span(offsets[i], offsets[end - 1] + 1));
            i = end;
        }
        return new Passage(words(from, to), spans);
    }

    TextNotReadable expected(String what, int index) {
        if (index >= length()) {
            return new TextNotReadable(what, length() == 0 ? 1 : lines[length() - 1], "the end of the source");
        }
        return new TextNotReadable(what, lines[index], words(index, lineEnd(index)));
    }
}
