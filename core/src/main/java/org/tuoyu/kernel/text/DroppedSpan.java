package org.tuoyu.kernel.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of the extracted source that is no part of the document: a page number, a stray fragment.
 *
 * @param line the line as it stands, without white space around it; it must be found exactly once
 * @param reason why it is left out
 */
public record DroppedSpan(String line, String reason) {
    public DroppedSpan {
        if (line.isBlank() || !line.equals(line.strip()) || reason.isBlank()) {
            throw new IllegalArgumentException(
                    "A dropped line has words, none of them white space at its ends, and a reason, got '" + line
                            + "' because '" + reason + "'");
        }
    }

    /** Where it stands in a source; {@link TextNotReadable} where that is not exactly once. */
    Passage in(String source) {
        List<Span> found = spans(source);
        if (found.size() != 1) {
            throw new TextNotReadable(
                    "the dropped line '" + line + "' exactly once",
                    found.isEmpty() ? 1 : found.get(1).line(source),
                    found.isEmpty() ? "none" : line);
        }
        return Passage.of(source, found.get(0));
    }

    private List<Span> spans(String source) {
        List<Span> found = new ArrayList<>();
        for (int at = source.indexOf(line); at >= 0; at = source.indexOf(line, at + line.length())) {
            if (isWholeLine(source, at, at + line.length())) {
                found.add(new Span(at, at + line.length()));
            }
        }
        return found;
    }

    private static boolean isWholeLine(String source, int from, int to) {
        int lineEnd = source.indexOf('\n', to);
        String before = source.substring(source.lastIndexOf('\n', from) + 1, from);
        return before.isBlank()
                && source.substring(to, lineEnd < 0 ? source.length() : lineEnd).isBlank();
    }
}
