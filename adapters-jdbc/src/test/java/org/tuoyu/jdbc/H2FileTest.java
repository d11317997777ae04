package org.tuoyu.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tuoyu.spi.Store;
import org.tuoyu.spi.StoreFailed;

/** What is true of an H2 file beside the contract: what it is called, who reads it, who has it open. */
final class H2FileTest {

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
                    assertThat(refused).hasMessageContaining("name one");
                });
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"~", "with space", "50%", "a?b", "$HOME", "it's", "sub/folder/x"})
    void anyOtherNameIsTheNameOfTheFile(String name) {
        try (JdbcStore store = JdbcStore.h2File(folder.resolve(name))) {
            assertThat(WrittenCases.write(store, 0)).isEqualTo(2);
        }
        assertThat(folder.resolve(name + ".mv.db")).isRegularFile();
    }

    @Test
    void theFileIsItsOwnersAlone() throws Exception {
        try (JdbcStore store = JdbcStore.h2File(name())) {
            WrittenCases.write(store, 0);
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
                .satisfies(refused -> assertThat(refused).hasMessageContaining("name another file"));
        assertThat(file()).hasContent(junk);
    }

    /** Beside the tables of today, which open as ever, and alone. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aFileOfAnEarlierBuildIsRefusedAndLeftAsItIs(boolean isAlone) throws Exception {
        if (!isAlone) {
            JdbcStore.h2File(name()).close();
        }
        String url = "jdbc:h2:" + name();
        try (Connection earlier = DriverManager.getConnection(url, "sa", "");
                Statement statement = earlier.createStatement()) {
            statement.execute(
                    "CREATE TABLE JOURNAL (STREAM_KIND VARBINARY(100) NOT NULL, STREAM_KEY VARBINARY(400) NOT NULL,"
                            + " VERSION BIGINT NOT NULL, TYPE VARCHAR(100) NOT NULL, PRIMARY KEY (STREAM_KIND, STREAM_KEY, VERSION))");
            statement.execute("INSERT INTO JOURNAL VALUES (X'00', X'01', 1, 'kept')");
        }
        for (int i = 0; i < 2; i++) {
            assertThatExceptionOfType(TablesDiffer.class)
                    .isThrownBy(() -> JdbcStore.h2File(name()))
                    .withMessageContaining("before tables had a prefix")
                    .withMessageContaining("name another one");
        }
        try (Connection earlier = DriverManager.getConnection(url, "sa", "");
                Statement statement = earlier.createStatement();
                ResultSet tables = statement.executeQuery("SELECT (SELECT TYPE FROM JOURNAL), COUNT(*) FROM"
                        + " INFORMATION_SCHEMA.TABLES WHERE TABLE_NAME LIKE 'TUOYU%'")) {
            assertThat(tables.next()).isTrue();
            assertThat(tables.getString(1)).isEqualTo("kept");
            assertThat(tables.getInt(2)).isEqualTo(isAlone ? 0 : 3);
        }
    }

    @Test
    void aFileIsOpenInOneStoreAtATime() {
        try (JdbcStore store = JdbcStore.h2File(name())) {
            assertThatExceptionOfType(StoreFailed.class)
                    .isThrownBy(() -> JdbcStore.h2File(name()))
                    .satisfies(refused -> assertThat(refused.state()).isEqualTo("90020"));
            assertThat(WrittenCases.write(store, 0)).isEqualTo(2);
        }
        try (JdbcStore again = JdbcStore.h2File(name())) {
            assertThat(WrittenCases.isThere(again, 0)).isTrue();
        }
    }

    @Test
    void aClosedStoreRefusesEveryWorkAndCarriesOutThoseThatRun() {
        JdbcStore store = JdbcStore.h2File(name());
        store.transact(session -> {
            WrittenCases.write(session, 0);
            store.close();
            refusesWork(store);
            return WrittenCases.write(session, 1);
        });
        refusesWork(store);
        try (JdbcStore again = JdbcStore.h2File(name())) {
            assertThat(WrittenCases.isThere(again, 0) && WrittenCases.isThere(again, 1))
                    .isTrue();
        }
    }

    private static void refusesWork(Store store) {
        assertThatExceptionOfType(StoreFailed.class)
                .isThrownBy(() -> WrittenCases.write(store, 2))
                .satisfies(refused -> {
                    assertThat(refused.state()).isEqualTo("08003");
                    assertThat(refused).cause().hasMessageContaining("Open the file again");
                });
    }

    @Test
    void interruptsLoseNothingAndStopNobody() throws Exception {
        try (JdbcStore store = JdbcStore.h2File(name())) {
            for (int kept : WrittenCases.all(writer -> IntStream.range(writer * 20, writer * 20 + 20)
                    .map(number -> writtenInterrupted(store, number))
                    .sum())) {
                assertThat(kept).as("cases that kept their interrupt").isEqualTo(20);
            }
        }
        try (JdbcStore again = JdbcStore.h2File(name())) {
            assertThat(IntStream.range(0, WrittenCases.WRITERS * 20))
                    .allMatch(number -> WrittenCases.isThere(again, number));
        }
    }

    private static int writtenInterrupted(Store store, int number) {
        Thread.currentThread().interrupt();
        WrittenCases.write(store, number);
        return WrittenCases.isThere(store, number) && Thread.interrupted() ? 1 : 0;
    }

    private Path name() {
        return folder.resolve("tuoyu");
    }

    private Path file() {
        return folder.resolve("tuoyu.mv.db");
    }
}
