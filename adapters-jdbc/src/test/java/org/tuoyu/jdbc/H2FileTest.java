package org.tuoyu.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tuoyu.kernel.event.StreamId;
import org.tuoyu.spi.Bytes;
import org.tuoyu.spi.Encoded;
import org.tuoyu.spi.Session;
import org.tuoyu.spi.Store;
import org.tuoyu.spi.StoreFailed;
import org.tuoyu.spi.ViewKey;

/** What is true of an H2 file beside the contract: who reads it, what it holds after a failure of power, how large it is. */
final class H2FileTest {

    private static final int WRITERS = 8;
    private static final int CASES = 1_000;
    private static final long FLOOR = 2L << 20;

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"x;INIT=CREATE TABLE PLANTED (A INT)", "x;IGNORECASE=TRUE", "a;b/x", "back\\slash", ";"})
    void aNameThatH2WouldReadAsMoreIsRefused(String name) {
        assertThatExceptionOfType(StoreFailed.class)
                .isThrownBy(() -> JdbcStore.h2File(folder.resolve(name)))
                .satisfies(refused -> {
                    assertThat(refused.state()).isEqualTo("42602");
                    assertThat(refused).cause().hasMessageContaining("name one");
                });
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"~", "with space", "50%", "a?b", "$HOME", "it's", "sub/folder/x"})
    void anyOtherNameIsTheNameOfTheFile(String name) {
        try (JdbcStore store = JdbcStore.h2File(folder.resolve(name))) {
            assertThat(write(store, 0)).isEqualTo(2);
        }
        assertThat(folder.resolve(name + ".mv.db")).isRegularFile();
    }

    @Test
    void theFileIsItsOwnersAlone() throws Exception {
        try (JdbcStore store = JdbcStore.h2File(name())) {
            write(store, 0);
            assertThat(permissions()).isEqualTo("rw-------");
        }
        Files.setPosixFilePermissions(file(), PosixFilePermissions.fromString("rw-r--r--"));
        JdbcStore.h2File(name()).close();
        assertThat(permissions()).isEqualTo("rw-------");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file());
        }
    }

    private String permissions() throws Exception {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file()));
    }

    @Test
    void aFileThatIsNoDatabaseIsRefusedAndLeftAsItIs() throws Exception {
        String junk = "no database ".repeat(2_000);
        Files.writeString(file(), junk);
        assertThatExceptionOfType(StoreFailed.class)
                .isThrownBy(() -> JdbcStore.h2File(name()))
                .satisfies(refused -> assertThat(refused).cause().hasMessageContaining("name another file"));
        assertThat(file()).hasContent(junk);
    }

    @Test
    void aFileIsOpenInOneStoreAtATime() {
        try (JdbcStore store = JdbcStore.h2File(name())) {
            assertThatExceptionOfType(StoreFailed.class)
                    .isThrownBy(() -> JdbcStore.h2File(name()))
                    .satisfies(refused -> assertThat(refused.state()).isEqualTo("90020"));
            assertThat(write(store, 0)).isEqualTo(2);
        }
        try (JdbcStore again = JdbcStore.h2File(name())) {
            assertThat(isThere(again, 0)).isTrue();
        }
    }

    @Test
    void aClosedStoreRefusesEveryWorkAndCarriesOutThoseThatRun() {
        JdbcStore store = JdbcStore.h2File(name());
        store.transact(session -> {
            write(session, 0);
            store.close();
            refusesWork(store);
            return write(session, 1);
        });
        refusesWork(store);
        try (JdbcStore again = JdbcStore.h2File(name())) {
            assertThat(isThere(again, 0) && isThere(again, 1)).isTrue();
        }
    }

    private static void refusesWork(Store store) {
        assertThatExceptionOfType(StoreFailed.class)
                .isThrownBy(() -> write(store, 2))
                .satisfies(refused -> {
                    assertThat(refused.state()).isEqualTo("08003");
                    assertThat(refused).cause().hasMessageContaining("Open the file again");
                });
    }

    @Test
    void interruptsLoseNothingAndStopNobody() throws Exception {
        try (JdbcStore store = JdbcStore.h2File(name())) {
            for (int kept : all(writer -> IntStream.range(writer * 20, writer * 20 + 20)
                    .map(number -> writtenInterrupted(store, number))
                    .sum())) {
                assertThat(kept).as("cases that kept their interrupt").isEqualTo(20);
            }
        }
        try (JdbcStore again = JdbcStore.h2File(name())) {
            assertThat(IntStream.range(0, WRITERS * 20)).allMatch(number -> isThere(again, number));
        }
    }

    private static int writtenInterrupted(Store store, int number) {
        Thread.currentThread().interrupt();
        write(store, number);
        return isThere(store, number) && Thread.interrupted() ? 1 : 0;
    }

    @Test
    void whatIsAcknowledgedIsOnTheDisk() throws Exception {
        DiskImage.register();
        try (JdbcStore store = JdbcStore.over(H2File.opened(DiskImage.SCHEME, name(), Durability.POWER_LOSS))) {
            for (int number = 0; number < 12; number++) {
                write(store, number);
                Path copy = folder.resolve("copy" + number);
                Files.copy(DiskImage.of(file()), folder.resolve("copy" + number + ".mv.db"));
                try (JdbcStore afterwards = JdbcStore.h2File(copy)) {
                    assertThat(IntStream.rangeClosed(0, number)).allMatch(each -> isThere(afterwards, each));
                }
            }
        }
    }

    @Test
    void writersShareTheirWaitForTheDisk() throws Exception {
        DiskImage.register();
        try (JdbcStore store = JdbcStore.over(H2File.opened(DiskImage.SCHEME, name(), Durability.POWER_LOSS))) {
            int before = DiskImage.forced();
            all(writer -> (int) IntStream.range(writer * 20, writer * 20 + 20)
                    .filter(number -> write(store, number) == 2)
                    .count());
            assertThat(DiskImage.forced() - before).isBetween(1, WRITERS * 20 * 3 / 4);
        }
    }

    @Test
    void theFasterWayDoesNotWaitForTheDisk() throws Exception {
        DiskImage.register();
        try (JdbcStore store = JdbcStore.over(H2File.opened(DiskImage.SCHEME, name(), Durability.PROGRAM_DEATH))) {
            int before = DiskImage.forced();
            IntStream.range(0, 30).forEach(number -> write(store, number));
            assertThat(DiskImage.forced() - before).isLessThan(3); // only the tidying of the file may wait
        }
        try (JdbcStore again = JdbcStore.h2File(name())) {
            assertThat(IntStream.range(0, 30)).allMatch(number -> isThere(again, number));
        }
    }

    @Test
    void theFileIsAtMostThreeTimesAsLargeAsWhatItHolds() throws Exception {
        long largest = 0;
        try (JdbcStore store = JdbcStore.h2File(name(), Durability.PROGRAM_DEATH)) {
            for (int number = 0; number < CASES; number++) {
                write(store, number);
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

    private interface Writer {
        int writes(int number);
    }

    private static List<Integer> all(Writer writer) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
        try {
            List<Future<Integer>> running = new ArrayList<>();
            for (int i = 0; i < WRITERS; i++) {
                int number = i;
                running.add(threads.submit(() -> writer.writes(number)));
            }
            List<Integer> results = new ArrayList<>();
            for (Future<Integer> each : running) {
                results.add(each.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }

    private static long write(Store store, int number) {
        return store.transact(session -> write(session, number));
    }

    /** As the engine writes a case: two entries and a row. */
    private static long write(Session session, int number) {
        session.views().put(new ViewKey("cases", "case-" + number), content(number, 1_000));
        return session.journal().append(stream(number), 0, List.of(content(number, 400), content(number, 700)));
    }

    private static boolean isThere(Store store, int number) {
        return store.transact(session -> session.journal().read(stream(number)).size() == 2
                && session.views()
                        .find(new ViewKey("cases", "case-" + number))
                        .equals(Optional.of(content(number, 1_000))));
    }

    private static StreamId stream(int number) {
        return new StreamId("case", "case-" + number);
    }

    private static Encoded content(int number, int length) {
        byte[] bytes = new byte[length];
        new Random(number).nextBytes(bytes);
        return new Encoded("sample", 1, Bytes.of(bytes));
    }

    private Path name() {
        return folder.resolve("tuoyu");
    }

    private Path file() {
        return folder.resolve("tuoyu.mv.db");
    }
}
