package org.tuoyu.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/**
 * A stream of bytes as lines (NDJSON): each ends with a line feed, with or without a carriage return before it; the
 * last may have no end. Blank lines are counted and passed over; a byte order mark at the very start is dropped. Memory
 * does not depend on the length of the stream, nor on that of a line.
 */
public final class JsonLines {

    /** How many bytes a line may have, without its line end. */
    public static final int LONGEST = 65_536;

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final InputStream in;
    private final byte[] chunk = new byte[LONGEST];
    /** The line while it is read; of one that is too long as much as shows it. */
    private final byte[] line = new byte[LONGEST + 2];

    private int length;
    private int position;
    private int limit;
    private int searched;
    private long number;

    private JsonLines(InputStream in) {
        this.in = in;
    }

    /**
     * The lines of a stream. Closing it is left to who opened it.
     *
     * @throws IOException when the start of the stream cannot be read
     */
    public static JsonLines of(InputStream in) throws IOException {
        JsonLines lines = new JsonLines(in);
        lines.passByteOrderMark();
        return lines;
    }

    /** The next line that is not blank; empty at the end of the stream. */
    public Optional<Line> next() throws IOException {
        while (hasMore()) {
            take();
            if (!isBlank()) {
                return Optional.of(line());
            }
        }
        return Optional.empty();
    }

    /** Whether another line was read already, so that nobody has to be waited for. */
    public boolean hasRead() {
        return endOfLine() < limit;
    }

    private void take() throws IOException {
        length = 0;
        number++;
        boolean ended = false;
        while (!ended && hasMore()) {
            int end = endOfLine();
            int fitting = Math.min(end - position, line.length - length);
            System.arraycopy(chunk, position, line, length, fitting);
            length += fitting;
            ended = end < limit;
            position = ended ? end + 1 : end;
        }
    }

    private boolean isBlank() {
        for (int i = 0; i < length; i++) {
            if (!Json.isSpace((char) line[i])) {
                return false;
            }
        }
        return contentLength() <= LONGEST;
    }

    private Line line() {
        return contentLength() > LONGEST
                ? new Line(number, "", Line.End.TOO_LONG)
                : new Line(number, Arrays.copyOf(line, contentLength()));
    }

    /** The length without a carriage return at the end. */
    private int contentLength() {
        return length > 0 && line[length - 1] == '\r' ? length - 1 : length;
    }

    /** Where the line ends, or what was read of it; what was looked at is not looked at again. */
    private int endOfLine() {
        int end = Math.max(position, searched);
        while (end < limit && chunk[end] != '\n') {
            end++;
        }
        searched = end;
        return end;
    }

    private boolean hasMore() throws IOException {
        if (position == limit) {
            position = 0;
            limit = 0;
            searched = 0;
            fill();
        }
        return position < limit;
    }

    /** Takes up more bytes behind those that are there; false at the end of the stream. */
    private boolean fill() throws IOException {
        int read = in.read(chunk, limit, chunk.length - limit);
        return read == 0 ? fillByOne() : added(read);
    }

    /** A stream that gave nothing though it was asked for something is asked for one byte, which it has to wait for. */
    private boolean fillByOne() throws IOException {
        int one = in.read();
        if (one < 0) {
            return false;
        }
        chunk[limit] = (byte) one;
        return added(1);
    }

    private boolean added(int read) {
        limit += Math.max(0, read);
        return read > 0;
    }

    private void passByteOrderMark() throws IOException {
        int marked = 0;
        while (marked < BYTE_ORDER_MARK.length
                && (marked < limit || fill())
                && chunk[marked] == BYTE_ORDER_MARK[marked]) {
            marked++;
        }
        position = marked == BYTE_ORDER_MARK.length ? marked : 0;
    }
}
