package org.tuoyu.kernel.text;

import java.util.ArrayList;
import java.util.List;

/** Finds the lines of a source that are to be dropped; each must stand there exactly once. */
final class DroppedLines {

    private final String source;

    DroppedLines(String source) {
        this.source = source;
    }

    Passage find(DroppedSpan dropped) {
        List<Span> found = spans(dropped.line());
        if (found.size() != 1) {
            throw new TextNotReadable(
                    "the dropped line '" + dropped.line() + "' exactly once",
                    found.isEmpty() ? 1 : found.get(1).line(source),
                    found.isEmpty() ? "none" : dropped.line());
        }
        return Passage.of(source, found.get(0));
    }

    private List<Span> spans(String line) {
        List<Span> found = new ArrayList<>();
        for (int at = source.indexOf(line); at >= 0; at = source.indexOf(line, at + line.length())) {
            if (isWholeLine(at, at + line.length())) {
                found.add(new Span(at, at + line.length()));
            }
        }
        return found;
    }

    private boolean isWholeLine(int from, int to) {
        int lineEnd = source.indexOf('\n', to);
        String before = source.substring(source.lastIndexOf('\n', from) + 1, from);
        return before.isBlank()
                && source.substring(to, lineEnd < 0 ? source.length() : lineEnd).isBlank();
    }
}
