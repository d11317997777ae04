package org.tuoyu.text;

import java.util.ArrayList;
import java.util.List;

/** The characters of a source that are neither white space nor dropped, each with where it stands. */
final class Ink {

    private final String characters;
    private final int[] offsets;
    /** The line of the source that each character stands in, from 1. */
    private final int[] lines;

    private Ink(String characters, int[] offsets, int[] lines) {
        this.characters = characters;
        this.offsets = offsets;
        this.lines = lines;
    }

    static Ink of(String source, List<Span> dropped) {
        StringBuilder rest = without(dropped, source);
        StringBuilder characters = new StringBuilder(source.length());
        int[] offsets = new int[source.length()];
        int[] lines = new int[source.length()];
        int line = 1;
        for (int i = 0; i < source.length(); i++) {
            if (source.charAt(i) == '\n') {
                line++;
            } else if (!isBlank(rest.charAt(i))) {
                offsets[characters.length()] = i;
                lines[characters.length()] = line;
                characters.append(source.charAt(i));
            }
        }
        return new Ink(characters.toString(), offsets, lines);
    }

    /** The one rule for white space: these characters are dropped wherever they stand. */
    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
    }

    /** The source with blanks in the place of what is dropped. */
    private static StringBuilder without(List<Span> dropped, String source) {
        StringBuilder rest = new StringBuilder(source);
        dropped.forEach(span -> rest.replace(span.start(), span.end(), " ".repeat(span.length())));
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
