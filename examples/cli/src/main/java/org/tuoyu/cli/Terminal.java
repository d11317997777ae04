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

/**
 * The three streams of a run, always in UTF-8 whatever the locale says.
 *
 * @param isPiped whether the output goes into a pipe: writing there fails only when nobody reads it any more
 */
record Terminal(InputStream in, PrintStream out, PrintStream err, boolean isPiped) {

    private static final int KIND_OF_FILE = 0170000;
    private static final int PIPE = 0010000;

    static Terminal of(InputStream in, OutputStream out, OutputStream err, boolean isPiped) {
        return new Terminal(
                in,
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                isPiped);
    }

    /** The streams of this process. */
    static Terminal ofProcess() {
        return of(
                new FileInputStream(FileDescriptor.in),
                new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)),
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

    /** Whether something that was written got lost; what nobody wants to read any more is not lost. */
    boolean hasLost() {
        return out.checkError() && !isPiped;
    }
}
