package org.tuoyu.kernel.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.language.Characters;

/**
 * A source as extracted, without what counts for nothing and what is dropped: its printed characters, each evened out
 * and with where it stands, and the place up to which they were read, from front to back.
 */
final class Source {

    /** What ends a sentence, or what is said before a list. */
    private static final String ENDS = "。；：！？;:!?…";
    /** What may stand after the end of a sentence and belongs to it. */
    private static final String CLOSERS = "”’」』》）)\"";

    private final String characters;
    private final int[] offsets;
    /** The line of the source that each character stands in, from 1. */
    private final int[] lines;
    /** The characters with white space or a line break before them. */
    private final BitSet spaced;

    private int at;

    private Source(String characters, int[] offsets, int[] lines, BitSet spaced) {
        this.characters = characters;
        this.offsets = offsets;
        this.lines = lines;
        this.spaced = spaced;
    }

    /** The characters that count; one that is no part of readable words is refused by its code. */
    static Source of(String source, List<Span> dropped) {
        boolean[] isDropped = new boolean[source.length()];
        dropped.forEach(span -> Arrays.fill(isDropped, span.start(), span.end(), true));
        StringBuilder characters = new StringBuilder(source.length());
        int[] offsets = new int[source.length()];
        int[] lines = new int[source.length()];
        BitSet spaced = new BitSet(source.length());
        int line = 1;
        for (int i = 0; i < source.length(); ) {
            int character = source.codePointAt(i);
            int length = Character.charCount(character);
            if (character == '\n') {
                line++;
            }
            if (isDropped[i] || Character.isWhitespace(character) || Character.isSpaceChar(character)) {
                spaced.set(characters.length());
            } else if (!Characters.isInvisible(character)) {
                if (Characters.isStray(character)) {
                    throw new TextNotReadable(
                            new Bilingual("可读的字符", "a readable character"), line, Characters.code(character));
                }
                for (int half = 0; half < length; half++) {
                    offsets[characters.length() + half] = i + half;
                    lines[characters.length() + half] = line;
                }
                characters.appendCodePoint(Characters.plain(character));
            }
            i += length;
        }
        return new Source(characters.toString(), offsets, lines, spaced);
    }

    int length() {
        return characters.length();
    }

    char charAt(int index) {
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

    /** The words from a place to the end of its line. */
    String line(int index) {
        return words(index, lineEnd(index));
    }

    boolean isLineStart(int index) {
        return index == 0 || lines[index] != lines[index - 1];
    }

    /** Where the line before a place starts. */
    int lineBefore(int index) {
        int start = index - 1;
        while (!isLineStart(start)) {
            start--;
        }
        return start;
    }

    int lineNumber(int index) {
        return lines[index];
    }

    /** Whether the words before a place have come to an end, with quotation marks or a bracket after it or without. */
    boolean endsSentence(int index) {
        int end = index - 1;
        while (end > 0 && CLOSERS.indexOf(charAt(end)) >= 0) {
            end = charAt(end) == '）' || charAt(end) == ')' ? openBefore(end) - 1 : end - 1;
        }
        return end >= 0 && ENDS.indexOf(charAt(end)) >= 0;
    }

    /** Where the bracket opens that closes at a place. */
    private int openBefore(int closing) {
        int depth = 0;
        for (int i = closing; i > 0; i--) {
            depth += "）)".indexOf(charAt(i)) >= 0 ? 1 : "（(".indexOf(charAt(i)) >= 0 ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return 1;
    }

    /** The first index after {@code index} with white space or a line break before it. */
    int tokenEnd(int index) {
        int next = spaced.nextSetBit(index + 1);
        return next < 0 ? length() : Math.min(next, length());
    }

    /** Where each character stands in the source. */
    int offset(int index) {
        return offsets[index];
    }

    Passage passage(int from, int to) {
        List<Span> spans = new ArrayList<>();
        for (int i = from; i < to; ) {
            int end = i + 1;
            while (end < to && offsets[end] == offsets[end - 1] + 1) {
                end++;
            }
            spans.add(new Span(offsets[i], offsets[end - 1] + 1));
            i = end;
        }
        return new Passage(words(from, to), spans);
    }

    int at() {
        return at;
    }

    boolean atEnd() {
        return at >= length();
    }

    /** The words of the line, from the place up to which it is read. */
    String line() {
        return atEnd() ? "" : line(at);
    }

    Passage take(int to) {
        Passage taken = passage(at, to);
        at = to;
        return taken;
    }

    /** Takes the rest of the line, which must be of the kind expected. */
    Passage takeLine(Bilingual expected, Predicate<String> kind) {
        if (atEnd() || !kind.test(line())) {
            throw expected(expected, at);
        }
        return take(lineEnd(at));
    }

    /** Takes lines up to and with the first that is the last of its kind. */
    Passage takeThrough(Bilingual expected, Predicate<String> last) {
        int end = at;
        while (end < length()) {
            int lineEnd = lineEnd(end);
            if (last.test(words(end, lineEnd))) {
                return take(lineEnd);
            }
            end = lineEnd;
        }
        throw expected(expected, at);
    }

    /** Takes lines up to the first that begins something else. */
    Passage takeUntil(Bilingual expected, Predicate<String> next) {
        int end = at;
        while (end < length() && !next.test(line(end))) {
            end = lineEnd(end);
        }
        if (end >= length()) {
            throw expected(expected, at);
        }
        return take(end);
    }

    TextNotReadable expected(Bilingual what, int index) {
        if (index >= length()) {
            return new TextNotReadable(what, length() == 0 ? 1 : lines[length() - 1], TextNotReadable.END);
        }
        return new TextNotReadable(what, lines[index], line(index));
    }
}
