package org.tuoyu.spark;

import java.io.InputStream;
import java.util.Iterator;

/**
 * The lines of a partition as one stream, each with its end. It begins with an empty line: a byte order mark is dropped at
 * the start of a file, which is not the start of a partition.
 */
final class PartitionStream extends InputStream {

    private static final byte[] NOTHING = {};

    private final Iterator<byte[]> lines;
    private byte[] line = NOTHING;
    private int position;

    PartitionStream(Iterator<byte[]> lines) {
        this.lines = lines;
    }

    @Override
    public int read() {
        if (position > line.length && !hasTakenNext()) {
            return -1;
        }
        int at = position++;
        return at == line.length ? '\n' : line[at] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int most) {
        if (most == 0) {
            return 0;
        }
        int left = line.length - position;
        if (left > 0) {
            int some = Math.min(left, most);
            System.arraycopy(line, position, into, from, some);
            position += some;
            return some;
        }
        int one = read();
        if (one >= 0) {
            into[from] = (byte) one;
        }
        return one < 0 ? -1 : 1;
    }

    private boolean hasTakenNext() {
        if (!lines.hasNext()) {
            return false;
        }
        line = lines.next();
        position = 0;
        return true;
    }
}
