package org.tuoyu.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.tuoyu.spi.Encoded;
import org.tuoyu.spi.Recorded;

/** S7 of an H2 file: what was acknowledged is there after the program was killed ({@code kill -9}), at once. */
final class KilledProgramTest {

    private static final int ACKNOWLEDGEMENTS = 200;

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path folder;

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void everyAcknowledgedCommitSurvives() throws Exception {
        long acknowledged = runAndKill("durable");
        try (JdbcStore store = JdbcStore.h2File(file())) {
            List<Recorded> entries = store.transact(session -> session.journal().read(CommitsUntilKilled.STREAM));
            assertThat((long) entries.size()).isGreaterThanOrEqualTo(acknowledged);
            assertThat(entries)
                    .allSatisfy(each -> assertThat(each.entry()).isEqualTo(CommitsUntilKilled.entry(each.version())));
            Optional<Encoded> row = store.transact(session -> session.views().find(CommitsUntilKilled.KEY));
            assertThat(row).contains(CommitsUntilKilled.entry(entries.size()));
        }
    }

    private Path file() {
        return folder.resolve("tuoyu");
    }

    /** Runs the program until it has said so often that it committed; then kills it, and counts what it said. */
    private long runAndKill(String opening) throws IOException, InterruptedException {
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        CommitsUntilKilled.class.getName(),
                        file().toString(),
                        opening)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader said = program.inputReader(StandardCharsets.UTF_8)) {
            for (int i = 0; i < ACKNOWLEDGEMENTS; i++) {
                assertThat(said.readLine()).isEqualTo(Integer.toString(i + 1));
            }
            program.toHandle().destroyForcibly(); // of a process itself it would close what it said
            program.waitFor();
            return ACKNOWLEDGEMENTS
                    + said.lines().filter(line -> !line.isEmpty()).count();
        } finally {
            program.destroyForcibly();
        }
    }
}
