package org.tuoyu.kernel.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Words of the document without white space, look-alikes evened out, and where in the source they stand.
 *
 * @param spans in order, one for each run of characters without white space; none for no words
 */
public record Passage(String words, List<Span> spans) {

    /** No words at all. */
    static final Passage NONE = new Passage("", List.of());

    public Passage {
        spans = List.copyOf(spans);
        if (words.length() != spans.stream().mapToInt(Span::length).sum()) {
            throw new IllegalArgumentException("Each character stands somewhere, got '" + words + "' at " + spans);
        }
    }

    /** The words of a stretch of the source. */
    static Passage of(String source, Span stretch) {
        List<Span> rest = new ArrayList<>();
        if (stretch.start() > 0) {
            rest.add(new Span(0, stretch.start()));
        }
        if (stretch.end() < source.length()) {
            rest.add(new Span(stretch.end(), source.length()));
        }
        Source within = Source.of(source, rest);
        return within.passage(0, within.length());
    }

    /** Passages one after the other, as one. */
    static Passage joined(List<Passage> passages) {
        return new Passage(
                passages.stream().map(Passage::words).collect(Collectors.joining()),
                passages.stream().flatMap(p -> p.spans.stream()).toList());
    }

    /** The words from one character to before another. */
    public Passage part(int from, int to) {
        List<Span> parts = new ArrayList<>();
        int before = 0;
        for (Span span : spans) {
            int start = span.start() + Math.max(0, from - before);
            int end = span.start() + Math.min(span.length(), to - before);
            if (start < end) {
                parts.add(new Span(start, end));
            }
            before += span.length();
        }
        return new Passage(words.substring(from, to), parts);
    }

    /** Whether some character of the source stands in both. */
    public boolean overlaps(Passage other) {
        for (Span own : spans) {
            for (Span each : other.spans) {
                if (own.start() < each.end() && each.start() < own.end()) {
                    return true;
                }
            }
        }
        return false;
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    @Override
    public String toString() {
        return words;
    }
}
