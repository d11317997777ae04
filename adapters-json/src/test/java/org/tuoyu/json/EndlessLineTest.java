package org.tuoyu.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class EndlessLineTest {

    private static final long MEBIBYTE = 1 << 20;

    /** Gives so many bytes and keeps none. */
    private static final class Repeating extends InputStream {
        private final byte repeated;
        private long left;

        Repeating(char repeated, long size) {
            this.repeated = (byte) repeated;
            this.left = size;
        }

        @Override
        public int read() {
            return left-- > 0 ? repeated : -1;
        }

        @Override
        public int read(byte[] into, int from, int length) {
            int given = (int) Math.min(left, length);
            Arrays.fill(into, from, from + given, repeated);
            left -= given;
            return given == 0 ? -1 : given;
        }
    }

    @Test
    void lineOfGigabytesIsOneProblemAndTakesNoMemory() {
        long before = allocated();
        List<Line> lines = Lines.of(new Repeating('x', 1024 * MEBIBYTE));
        assertThat(lines).containsExactly(new Line(1, "", Line.End.TOO_LONG));
        assertThat(allocated() - before).isLessThan(8 * MEBIBYTE);
    }

    @Test
    void blankLinesWithoutEndTakeNoMemory() {
        long before = allocated();
        assertThat(Lines.of(new Repeating('\n', 64 * MEBIBYTE))).isEmpty();
        assertThat(allocated() - before).isLessThan(8 * MEBIBYTE);
    }

    private static long allocated() {
        return ((com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
    }
}
