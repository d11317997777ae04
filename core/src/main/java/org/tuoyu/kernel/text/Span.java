package org.tuoyu.kernel.text;

/** A stretch of the source as extracted: {@code start} inclusive, {@code end} exclusive, in characters. */
public record Span(int start, int end) {
    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("A span has at least one character, got " + start + " to " + end);
        }
    }

    public int length() {
        return end - start;
    }

    /** The line of the source that it starts in, from 1. */
    int line(String source) {
        return 1
                + (int) source.substring(0, start)
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
    }
}
