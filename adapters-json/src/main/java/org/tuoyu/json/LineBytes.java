package org.tuoyu.json;

import java.util.Arrays;

/** The bytes of one line while it is read. It never holds more than the longest line and its carriage return. */
final class LineBytes {

    private final byte[] kept = new byte[JsonLines.LONGEST + 1];
    private int length;
    private boolean overflowed;

    void clear() {
        length = 0;
        overflowed = false;
    }

    /** Takes bytes from {@code from} inclusive to {@code to} exclusive; what does not fit is dropped. */
    void append(byte[] bytes, int from, int to) {
        int fitting = Math.min(to - from, kept.length - length);
        System.arraycopy(bytes, from, kept, length, fitting);
        length += fitting;
        overflowed |= fitting < to - from;
    }

    boolean isBlank() {
        for (int i = 0; i < length; i++) {
            if (!Json.isSpace((char) kept[i])) {
                return false;
            }
        }
        return !isTooLong();
    }

    Line line(long number) {
        return isTooLong()
                ? new Line(number, "", Line.End.TOO_LONG)
                : new Line(number, Arrays.copyOf(kept, contentLength()));
    }

    private boolean isTooLong() {
        return overflowed || contentLength() > JsonLines.LONGEST;
    }

    /** The length without a carriage return at the end. */
    private int contentLength() {
        return length > 0 && kept[length - 1] == '\r' ? length - 1 : length;
    }
}
