package org.tuoyu.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an H2 file holds on the disk: after a failure of power, at which price, and how large it is. */
final class H2DiskTest {

    private static final int CASES = 1_000;
    private static final long FLOOR = 2L << 20;

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path folder;

    @Test
    void whatIsAcknowledgedIsOnTheDisk() throws Exception {
        DiskImage.register();
        try (JdbcStore store = JdbcStore.over(H2File.opened(DiskImage.SCHEME, name(), Durability.POWER_LOSS))) {
            for (int number = 0; number < 12; number++) {
                WrittenCases.write(store, number);
                Path copy = folder.resolve("copy" + number);
                Files.copy(DiskImage.of(file()), folder.resolve("copy" + number + ".mv.db"));
                try (JdbcStore afterwards = JdbcStore.h2File(copy)) {
                    assertThat(IntStream.rangeClosed(0, number))
                            .allMatch(each -> WrittenCases.isThere(afterwards, each));
                }
            }
        }
    }

    @Test
    void writersShareTheirWaitForTheDisk() throws Exception {
        DiskImage.register();
        try (JdbcStore store = JdbcStore.over(H2File.opened(DiskImage.SCHEME, name(), Durability.POWER_LOSS))) {
            int before = DiskImage.forced();
            WrittenCases.all(writer -> (int) IntStream.range(writer * 20, writer * 20 + 20)
                    .filter(number -> WrittenCases.write(store, number) == 2)
                    .count());
            assertThat(DiskImage.forced() - before).isBetween(1, WrittenCases.WRITERS * 20 * 3 / 4);
        }
    }

    @Test
    void theFasterWayDoesNotWaitForTheDisk() throws Exception {
        DiskImage.register();
        try (JdbcStore store = JdbcStore.over(H2File.opened(DiskImage.SCHEME, name(), Durability.PROGRAM_DEATH))) {
            int before = DiskImage.forced();
            IntStream.range(0, 30).forEach(number -> WrittenCases.write(store, number));
            assertThat(DiskImage.forced() - before).isLessThan(3); // only the tidying of the file may wait
        }
        try (JdbcStore again = JdbcStore.h2File(name())) {
            assertThat(IntStream.range(0, 30)).allMatch(number -> WrittenCases.isThere(again, number));
        }
    }

    @Test
    void theFileIsAtMostThreeTimesAsLargeAsWhatItHolds() throws Exception {
        long largest = 0;
        try (JdbcStore store = JdbcStore.h2File(name(), Durability.PROGRAM_DEATH)) {
            for (int number = 0; number < CASES; number++) {
                WrittenCases.write(store, number);
                largest = Math.max(largest, Files.size(file()));
            }
        }
        assertThat(largest).isLessThanOrEqualTo(3 * compacted() + FLOOR);
    }

    private long compacted() throws Exception {
        try (var connection = DriverManager.getConnection("jdbc:h2:file:" + name(), "sa", "");
                var statement = connection.createStatement()) {
            statement.execute("SHUTDOWN COMPACT");
        }
        return Files.size(file());
    }

    private Path name() {
        return folder.resolve("tuoyu");
    }

    private Path file() {
        return folder.resolve("tuoyu.mv.db");
    }
}
