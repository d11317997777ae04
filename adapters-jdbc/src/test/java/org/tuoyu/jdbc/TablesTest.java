package org.tuoyu.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.tuoyu.jdbc.WrittenCases.STREAM;
import static org.tuoyu.jdbc.WrittenCases.entry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tuoyu.spi.Encoded;

/** Tables are made where they are missing; those that are there and are not the store's are refused, untouched. */
final class TablesTest {

    private final JdbcDataSource database = new JdbcDataSource();

    @SuppressWarnings("NullAway.Init") // set before each test
    private Connection host;

    @BeforeEach
    void aDatabaseIsThere() throws SQLException {
        database.setURL("jdbc:h2:mem:tables");
        host = database.getConnection();
    }

    @AfterEach
    void close() throws SQLException {
        host.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ALTER TABLE TUOYU_JOURNAL DROP PRIMARY KEY | tuoyu_journal has the primary key [], expected [STREAM_KIND, STREAM_KEY, STREAM_VERSION]
            ALTER TABLE TUOYU_JOURNAL ALTER COLUMN JOURNAL_POSITION SET DATA TYPE INTEGER | tuoyu_journal.JOURNAL_POSITION is INTEGER(32), expected BIGINT
            ALTER TABLE TUOYU_VIEWS DROP PRIMARY KEY | tuoyu_views has the primary key [], expected [VIEW_NAME, ROW_KEY]
            ALTER TABLE TUOYU_VIEWS DROP PRIMARY KEY; ALTER TABLE TUOYU_VIEWS ADD PRIMARY KEY (VIEW_NAME) | tuoyu_views has the primary key [VIEW_NAME], expected [VIEW_NAME, ROW_KEY]
            ALTER TABLE TUOYU_VIEWS DROP PRIMARY KEY; ALTER TABLE TUOYU_VIEWS ADD PRIMARY KEY (ROW_KEY, VIEW_NAME) | tuoyu_views has the primary key [ROW_KEY, VIEW_NAME], expected [VIEW_NAME, ROW_KEY]
            ALTER TABLE TUOYU_JOURNAL ALTER COLUMN STREAM_KEY SET DATA TYPE VARBINARY(399) | tuoyu_journal.STREAM_KEY is BINARY VARYING(399) NOT NULL, expected BYTES of 400 or more NOT NULL
            ALTER TABLE TUOYU_JOURNAL ALTER COLUMN STREAM_KEY SET DATA TYPE VARCHAR(400) | tuoyu_journal.STREAM_KEY is CHARACTER VARYING(400) NOT NULL, expected BYTES of 400 or more NOT NULL
            ALTER TABLE TUOYU_JOURNAL ALTER COLUMN PAYLOAD SET DATA TYPE BLOB | tuoyu_journal.PAYLOAD is BINARY LARGE OBJECT(2147483647), expected BYTES of 1048576 or more
            ALTER TABLE TUOYU_JOURNAL ALTER COLUMN CONTENT_SCHEMA SET NULL | tuoyu_journal.CONTENT_SCHEMA is INTEGER(32), expected INTEGER NOT NULL
            ALTER TABLE TUOYU_VIEWS ALTER COLUMN ROW_VERSION SET DATA TYPE INTEGER | tuoyu_views.ROW_VERSION is INTEGER(32) NOT NULL, expected BIGINT NOT NULL
            ALTER TABLE TUOYU_VIEWS DROP COLUMN DIGEST | tuoyu_views has no column DIGEST, expected BYTES of 64 or more
            ALTER TABLE TUOYU_VIEWS ADD COLUMN NOTE VARCHAR(10) NOT NULL | tuoyu_views has a column NOTE that nobody fills, expected none NOT NULL
            ALTER TABLE TUOYU_JOURNAL DROP COLUMN JOURNAL_POSITION; ALTER TABLE TUOYU_JOURNAL ADD COLUMN JOURNAL_POSITION BIGINT | tuoyu_journal may hold a JOURNAL_POSITION twice, expected UNIQUE
            """)
    void tablesThatAreNotTheStoresAreRefused(String change, String difference) throws SQLException {
        JdbcStore.on(database, Databases.H2);
        execute(change);
        refused(List.of(difference));
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() throws SQLException {
        JdbcStore.on(database, Databases.H2);
        execute("ALTER TABLE TUOYU_JOURNAL DROP PRIMARY KEY; ALTER TABLE TUOYU_VIEWS DROP COLUMN DIGEST;"
                + " ALTER TABLE TUOYU_VIEWS DROP COLUMN DIGEST_NAME");
        refused(List.of(
                "tuoyu_journal has the primary key [], expected [STREAM_KIND, STREAM_KEY, STREAM_VERSION]",
                "tuoyu_views has no column DIGEST_NAME, expected TEXT of 20 or more",
                "tuoyu_views has no column DIGEST, expected BYTES of 64 or more"));
    }

    @Test
    void aTableWithoutItsKeyWouldTakeAnIdTwice() throws SQLException {
        execute(
                "CREATE TABLE TUOYU_VIEWS (VIEW_NAME VARCHAR(50) NOT NULL, ROW_KEY VARCHAR(200) NOT NULL, TYPE VARCHAR(100)"
                        + " NOT NULL, SCHEMA_VERSION INTEGER NOT NULL, PAYLOAD BLOB NOT NULL)");
        assertThatExceptionOfType(TablesDiffer.class)
                .isThrownBy(() -> JdbcStore.on(database, Databases.H2))
                .satisfies(
                        told -> assertThat(told.differences())
                                .contains("tuoyu_views has the primary key [], expected [VIEW_NAME, ROW_KEY]")
                                .contains(
                                        "tuoyu_views.ROW_KEY is CHARACTER VARYING(200) NOT NULL, expected BYTES of 400 or more NOT NULL"))
                .withMessageContaining("give the store a schema of its own");
        assertThat(tables()).as("no table is made beside a wrong one").isEqualTo(1);
    }

    @Test
    void somethingElseUnderTheNameIsRefused() throws SQLException {
        execute("CREATE VIEW TUOYU_JOURNAL AS SELECT 1 AS ONE");
        refused(List.of(
                "tuoyu_journal has no column STREAM_KIND, expected BYTES of 100 or more NOT NULL",
                "tuoyu_journal has no column STREAM_KEY, expected BYTES of 400 or more NOT NULL",
                "tuoyu_journal has no column STREAM_VERSION, expected BIGINT NOT NULL",
                "tuoyu_journal has no column CONTENT_TYPE, expected TEXT of 100 or more",
                "tuoyu_journal has no column CONTENT_SCHEMA, expected INTEGER NOT NULL",
                "tuoyu_journal has no column PAYLOAD, expected BYTES of 1048576 or more",
                "tuoyu_journal has no column DIGEST_NAME, expected TEXT of 20 or more",
                "tuoyu_journal has no column DIGEST, expected BYTES of 64 or more",
                "tuoyu_journal has no column JOURNAL_POSITION, expected BIGINT",
                "tuoyu_journal has the primary key [], expected [STREAM_KIND, STREAM_KEY, STREAM_VERSION]",
                "tuoyu_journal may hold a JOURNAL_POSITION twice, expected UNIQUE"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", ";DATABASE_TO_LOWER=TRUE", ";DATABASE_TO_UPPER=FALSE", ";MODE=PostgreSQL", ";IGNORECASE=TRUE"
            })
    void tablesThatTheStoreMadeAreTaken(String settings) throws SQLException {
        JdbcDataSource other = new JdbcDataSource();
        other.setURL("jdbc:h2:mem:taken" + settings);
        try (Connection kept = other.getConnection()) {
            assertThat(appended(JdbcStore.on(other, Databases.H2), 0)).isEqualTo(1);
            assertThat(appended(JdbcStore.on(other, Databases.H2), 1)).isEqualTo(2);
            assertThat(kept.getAutoCommit()).isTrue();
        }
    }

    /** H2 writes failures down in a file beside the database. */
    @Test
    void aFirstStartFailsAtNothing(@TempDir Path folder) throws IOException {
        JdbcDataSource file = new JdbcDataSource();
        file.setURL("jdbc:h2:file:" + folder.resolve("first"));
        assertThat(appended(JdbcStore.on(file, Databases.H2), 0)).isEqualTo(1);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(folder.resolve("first.mv.db"));
        }
    }

    @Test
    void aUserWhoMayMakeNoTablesMayUseThem() throws SQLException {
        JdbcStore.on(database, Databases.H2);
        execute("CREATE USER CLERK PASSWORD 'clerk'; GRANT SELECT, INSERT, UPDATE ON TUOYU_JOURNAL TO CLERK;"
                + " GRANT SELECT, INSERT, UPDATE ON TUOYU_VIEWS TO CLERK; GRANT SELECT ON TUOYU_SCHEMA TO CLERK");
        JdbcDataSource clerk = new JdbcDataSource();
        clerk.setURL(database.getURL());
        clerk.setUser("CLERK");
        clerk.setPassword("clerk");
        assertThat(appended(JdbcStore.on(clerk, Databases.H2), 0)).isEqualTo(1);
    }

    private static long appended(JdbcStore store, long expected) {
        Encoded entry = entry("one");
        return store.transact(session -> session.journal().append(STREAM, expected, List.of(entry)));
    }

    private void refused(List<String> differences) {
        assertThatExceptionOfType(TablesDiffer.class)
                .isThrownBy(() -> JdbcStore.on(database, Databases.H2))
                .satisfies(told -> assertThat(told.differences()).containsExactlyElementsOf(differences))
                .withMessageContainingAll(differences.toArray(new String[0]));
    }

    private int tables() throws SQLException {
        try (Statement statement = host.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT COUNT(*) FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_SCHEMA = 'PUBLIC'")) {
            assertThat(rows.next()).isTrue();
            return rows.getInt(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = host.createStatement()) {
            statement.execute(sql);
        }
    }
}
