package org.tuoyu.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tuoyu.kernel.language.Characters;
import org.tuoyu.kernel.problem.Problem;

/** A line of a stream of text. A value: two of the same number, text and end are equal. */
public final class Line {

    /** What stands for bytes that are not UTF-8: only where it comes up it has to be looked at whether it was sent. */
    private static final char REPLACEMENT = '\uFFFD';

    private final long number;
    private final byte[] bytes;
    /** What is asked for by few: nearly all lines are read from their bytes. */
    private @Nullable Decoded decoded;

    private record Decoded(String text, End end) {}

    /** How far a line could be read. */
    public enum End {
        /** To its end. */
        WHOLE,
        /** Up to the first bytes that are not UTF-8. */
        NOT_UTF_8,
        /** Not at all: it is longer than {@link JsonLines#LONGEST}, and nothing of it is kept. */
        TOO_LONG
    }

    /**
     * @param number its number, from 1; blank lines count
     * @param text what could be read of it, without its line end
     * @param end how far it could be read
     */
    public Line(long number, String text, End end) {
        this.number = number;
        this.bytes = end == End.WHOLE && Characters.isWhole(text) ? text.getBytes(StandardCharsets.UTF_8) : new byte[0];
        this.decoded = new Decoded(text, end);
    }

    /** A line as it came, without its line end; the bytes are its own. */
    Line(long number, byte[] bytes) {
        this.number = number;
        this.bytes = bytes;
    }

    /** Its number, from 1; blank lines count. */
    public long number() {
        return number;
    }

    /** What could be read of it, without its line end. */
    public String text() {
        return decoded().text();
    }

    /** How far it could be read. */
    public End end() {
        return decoded().end();
    }

    /** Its bytes, only to be looked at; none where it was not read to its end, or holds what has no bytes. */
    byte[] bytes() {
        return bytes;
    }

    private Decoded decoded() {
        Decoded ready = decoded;
        if (ready == null) {
            ready = decode(bytes);
            decoded = ready;
        }
        return ready;
    }

    private static Decoded decode(byte[] bytes) {
        String whole = new String(bytes, StandardCharsets.UTF_8);
        if (whole.indexOf(REPLACEMENT) < 0) {
            return new Decoded(whole, End.WHOLE);
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer characters = CharBuffer.allocate(bytes.length);
        boolean broken =
                decoder.decode(ByteBuffer.wrap(bytes), characters, true).isError();
        return new Decoded(characters.flip().toString(), broken ? End.NOT_UTF_8 : End.WHOLE);
    }

    /** What kept it from being read to its end: {@code LINE_TOO_LONG} or {@code WRONG_ENCODING}. */
    public Optional<Problem> fault() {
        return switch (end()) {
            case WHOLE -> Optional.empty();
            case NOT_UTF_8 -> Optional.of(JsonProblems.notUtf8(text().length() + 1));
            case TOO_LONG -> Optional.of(JsonProblems.lineTooLong());
        };
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Line line
                && line.number == number
                && line.decoded().equals(decoded());
    }

    @Override
    public int hashCode() {
        return Objects.hash(number, decoded());
    }

    /** Not the text, which may be personal. */
    @Override
    public String toString() {
        return "Line[" + number + ", " + text().length() + " characters, " + end() + "]";
    }
}
