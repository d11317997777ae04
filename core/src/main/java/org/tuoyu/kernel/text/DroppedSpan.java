package org.tuoyu.kernel.text;

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
}
