package org.tuoyu.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tuoyu.tck.Samples.KEY;
import static org.tuoyu.tck.Samples.STREAM;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.tuoyu.spi.Store;

/** A program that writes, is told that it is committed, and dies at once, as one that is killed does: nothing is closed. */
final class WritesAndDies {

    private static final int DIED = 7;
    private static final long LIVES_AT_MOST_SECONDS = 120;

    private WritesAndDies() {}

    public static void main(String[] arguments) throws ReflectiveOperationException {
        Store store = Opened.store(arguments[0], Path.of(arguments[1]));
        Samples.append(store, STREAM, Samples.read(store, STREAM).size(), "one", "two");
        Samples.put(store, KEY, Samples.entry("row"));
        Runtime.getRuntime().halt(DIED);
    }

    static void run(Class<?> opening, Path folder) throws Exception {
        Process program = SuddenDeath.program(WritesAndDies.class, opening, folder);
        try {
            assertThat(program.waitFor(LIVES_AT_MOST_SECONDS, TimeUnit.SECONDS)).isTrue();
            assertThat(program.exitValue())
                    .as("how the program ended that writes; what it said stands on standard error")
                    .isEqualTo(DIED);
        } finally {
            program.destroyForcibly();
        }
    }
}
