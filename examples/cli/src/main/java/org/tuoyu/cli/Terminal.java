package org.tuoyu.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tuoyu.kernel.language.Visible;

/**
 * The three streams of a run, always in UTF-8 whatever the locale says.
 *
 * @param isPiped whether the output goes into a pipe: writing there fails only when nobody reads it any more
 */
record Terminal(InputStream in, PrintStream out, PrintStream err, boolean isPiped) {

    private static final int KIND_OF_FILE = 0170000;
    private static final int PIPE = 0010000;

    static Terminal of(InputStream in, OutputStream out, OutputStream err, boolean isPiped) {
        return new Terminal(in, new LineStream(out, false), new LineStream(err, true), isPiped);
    }

    /** The streams of this process. */
    static Terminal ofProcess() {
        return of(
                new FileInputStream(FileDescriptor.in),
                new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16),
                new FileOutputStream(FileDescriptor.err),
                isPipe(Path.of("/dev/stdout")));
    }

    private static boolean isPipe(Path file) {
        try {
            return ((int) Files.getAttribute(file, "unix:mode") & KIND_OF_FILE) == PIPE;
        } catch (IOException | UnsupportedOperationException notTold) {
            return false;
        }
    }

    /**
     * A stream of lines that people read: nothing that data put into a line ends it, commands the terminal or turns the
     * line around. What is written as bytes goes through as it is.
     */
    private static final class LineStream extends PrintStream {

        LineStream(OutputStream out, boolean flushesLines) {
            super(out, flushesLines, StandardCharsets.UTF_8);
        }

        @Override
        public void println(@Nullable String line) {
            super.println(Visible.line(String.valueOf(line)));
        }

        /** Several lines, made of such as show what they hold; the line feeds are the writer's own. */
        @Override
        public void print(@Nullable String lines) {
            super.print(Stream.of(String.valueOf(lines).split("\n", -1))
                    .map(Visible::line)
                    .collect(Collectors.joining("\n")));
        }
    }

    /** Whether something that was written got lost; what nobody wants to read any more is not lost. */
    boolean hasLost() {
        return out.checkError() && !isPiped;
    }
}
