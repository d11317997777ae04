package org.tuoyu.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** The three streams of a run, always in UTF-8 whatever the locale says. */
record Terminal(InputStream in, PrintStream out, PrintStream err) {

    static Terminal of(InputStream in, OutputStream out, OutputStream err) {
        return new Terminal(
                in,
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }
}
