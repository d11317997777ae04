package org.tuoyu.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** The bytes of one line while it is read. It never holds more than the longest line and its carriage return. */
final class LineBytes {

    /** What stands for bytes that are not UTF-8: only where it comes up it has to be looked at whether it was sent. */
    private static final char REPLACEMENT = '\uFFFD';

    private final byte[] kept = new byte[JsonLines.LONGEST + 1];
    private final CharBuffer characters = CharBuffer.allocate(JsonLines.LONGEST);
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
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
        return isTooLong() ? new Line(number, "", Line.End.TOO_LONG) : decoded(number);
    }

    private Line decoded(long number) {
        String whole = new String(kept, 0, contentLength(), StandardCharsets.UTF_8);
        if (whole.indexOf(REPLACEMENT) < 0) {
            return new Line(number, whole, Line.End.WHOLE);
        }
        characters.clear();
        boolean broken = decoder.reset()
                .decode(ByteBuffer.wrap(kept, 0, contentLength()), characters, true)
                .isError();
        return new Line(number, characters.flip().toString(), broken ? Line.End.NOT_UTF_8 : Line.End.WHOLE);
    }

    private boolean isTooLong() {
        return overflowed || contentLength() > JsonLines.LONGEST;
    }

    /** The length without a carriage return at the end. */
    private int contentLength() {
        return length > 0 && kept[length - 1] == '\r' ? length - 1 : length;
    }
}
