package org.tuoyu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever breaks, one line says so with its code and what to do, and the exit code is that of a fault. */
final class FaultTest {

    @Test
    void aFileThatIsNoDatabaseIsNamedInALine(@TempDir Path folder) throws IOException {
        byte[] junk = new byte[20_000];
        new Random(1).nextBytes(junk);
        Files.write(folder.resolve("tuoyu.mv.db"), junk);
        Run run = Run.of("demo", "--dir", folder.toString());
        assertThat(run.code()).isEqualTo(ExitCode.FAULT);
        assertThat(run.err())
                .startsWith("STORE_FAILED 数据库不能使用")
                .contains("The store failed")
                .hasLineCount(1);
        assertThat(Files.readAllBytes(folder.resolve("tuoyu.mv.db"))).isEqualTo(junk);
    }

    @Test
    void anInputThatBreaksOffIsAFaultOfReading() {
        Run run = failing(() -> new IOException("the cable"), "route");
        assertThat(run.code()).isEqualTo(ExitCode.FAULT);
        assertThat(run.err())
                .startsWith("READ_OR_WRITE_FAILED 读写中断")
                .contains("run it again", "the cable")
                .hasLineCount(1);
    }

    @Test
    void aBugIsSaidInALineWithoutItsMessageAndWithItsPlaceWhereThatIsAskedFor() {
        Run run = failing(() -> new IllegalStateException("somebody's secret"), "route");
        assertThat(run.code()).isEqualTo(ExitCode.FAULT);
        assertThat(run.err())
                .startsWith("BUG 程序错误")
                .contains("--trace", "java.lang.IllegalStateException at org.tuoyu.cli.FaultTest")
                .doesNotContain("secret")
                .hasLineCount(1);
        assertThat(failing(() -> new IllegalStateException("x"), "route", "--trace")
                        .err())
                .startsWith("BUG 程序错误")
                .contains("\n    at org.tuoyu.cli.RouteVerb");
    }

    @Test
    void whatDoesNotFitIntoMemoryIsSaidSo() {
        Run run = failing(() -> new OutOfMemoryError("Java heap space"), "route");
        assertThat(run.code()).isEqualTo(ExitCode.FAULT);
        assertThat(run.err()).startsWith("OUT_OF_MEMORY ").contains("-Xmx4g").hasLineCount(1);
    }

    private static Run failing(Supplier<Throwable> failure, String... arguments) {
        InputStream broken = new ByteArrayInputStream(new byte[0]) {
            @Override
            public synchronized int read(byte[] into, int from, int length) {
                throw FaultTest.<RuntimeException>sneaked(failure.get());
            }
        };
        return Run.withInput(broken, arguments);
    }

    /** Thrown as it is, though the stream of the library does not declare it. */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <T extends Throwable> T sneaked(Throwable failure) throws T {
        throw (T) failure;
    }
}
