package org.tuoyu.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tuoyu.kernel.event.StreamId;
import org.tuoyu.spi.Bytes;
import org.tuoyu.spi.Encoded;

/** Tables are made where they are missing; those that are there and are not the store's are refused, untouched. */
final class TablesTest {

    private static final StreamId STREAM = new StreamId("registration", "A-1");

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
            ALTER TABLE JOURNAL DROP PRIMARY KEY | JOURNAL has the primary key [], expected [STREAM_KIND, STREAM_KEY, VERSION]
            ALTER TABLE JOURNAL DROP COLUMN JOURNAL_POSITION; ALTER TABLE JOURNAL ADD COLUMN JOURNAL_POSITION BIGINT | JOURNAL may hold a JOURNAL_POSITION twice, expected UNIQUE
            ALTER TABLE JOURNAL ALTER COLUMN JOURNAL_POSITION SET DATA TYPE INTEGER | JOURNAL.JOURNAL_POSITION is INTEGER(32), expected BIGINT
            ALTER TABLE VIEWS DROP PRIMARY KEY | VIEWS has the primary key [], expected [VIEW_NAME, ROW_KEY]
            ALTER TABLE VIEWS DROP PRIMARY KEY; ALTER TABLE VIEWS ADD PRIMARY KEY (VIEW_NAME) | VIEWS has the primary key [VIEW_NAME], expected [VIEW_NAME, ROW_KEY]
            ALTER TABLE VIEWS DROP PRIMARY KEY; ALTER TABLE VIEWS ADD PRIMARY KEY (ROW_KEY, VIEW_NAME) | VIEWS has the primary key [ROW_KEY, VIEW_NAME], expected [VIEW_NAME, ROW_KEY]
            ALTER TABLE JOURNAL ALTER COLUMN STREAM_KEY SET DATA TYPE VARBINARY(399) | JOURNAL.STREAM_KEY is BINARY VARYING(399) NOT NULL, expected VARBINARY(400) NOT NULL
            ALTER TABLE JOURNAL ALTER COLUMN STREAM_KEY SET DATA TYPE VARCHAR(400) | JOURNAL.STREAM_KEY is CHARACTER VARYING(400) NOT NULL, expected VARBINARY(400) NOT NULL
            ALTER TABLE JOURNAL ALTER COLUMN PAYLOAD SET DATA TYPE BLOB | JOURNAL.PAYLOAD is BINARY LARGE OBJECT(2147483647) NOT NULL, expected VARBINARY(1048576) NOT NULL
            ALTER TABLE JOURNAL ALTER COLUMN DIGEST SET NULL | JOURNAL.DIGEST is BINARY VARYING(64), expected VARBINARY(64) NOT NULL
            ALTER TABLE VIEWS ALTER COLUMN SCHEMA_VERSION SET DATA TYPE BIGINT | VIEWS.SCHEMA_VERSION is BIGINT(64) NOT NULL, expected INTEGER NOT NULL
            ALTER TABLE VIEWS DROP COLUMN DIGEST | VIEWS has no column DIGEST VARBINARY(64) NOT NULL
            ALTER TABLE VIEWS ADD COLUMN NOTE VARCHAR(10) NOT NULL | VIEWS has 1 more column(s), the first of them NOTE
            """)
    void tablesThatAreNotTheStoresAreRefused(String change, String difference) throws SQLException {
        JdbcStore.on(database);
        execute(change);
        refused(List.of(difference));
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() throws SQLException {
        JdbcStore.on(database);
        execute("ALTER TABLE JOURNAL DROP PRIMARY KEY; ALTER TABLE VIEWS DROP COLUMN DIGEST;"
                + " ALTER TABLE VIEWS DROP COLUMN DIGEST_NAME");
        refused(List.of(
                "JOURNAL has the primary key [], expected [STREAM_KIND, STREAM_KEY, VERSION]",
                "VIEWS has no column DIGEST_NAME VARCHAR(20) NOT NULL",
                "VIEWS has no column DIGEST VARBINARY(64) NOT NULL"));
    }

    @Test
    void aTableWithoutItsKeyWouldTakeAnIdTwice() throws SQLException {
        execute("CREATE TABLE VIEWS (VIEW_NAME VARCHAR(50) NOT NULL, ROW_KEY VARCHAR(200) NOT NULL, TYPE VARCHAR(100)"
                + " NOT NULL, SCHEMA_VERSION INTEGER NOT NULL, PAYLOAD BLOB NOT NULL)");
        assertThatExceptionOfType(TablesDiffer.class)
                .isThrownBy(() -> JdbcStore.on(database))
                .satisfies(told -> assertThat(told.differences())
                        .contains("VIEWS has the primary key [], expected [VIEW_NAME, ROW_KEY]")
                        .contains("VIEWS.ROW_KEY is CHARACTER VARYING(200) NOT NULL, expected VARBINARY(400) NOT NULL"))
                .withMessageContaining("give the store a schema of its own");
        assertThat(tables()).as("no table is made beside a wrong one").isEqualTo(1);
    }

    @Test
    void somethingElseUnderTheNameIsRefused() throws SQLException {
        execute("CREATE VIEW JOURNAL AS SELECT 1 AS ONE");
        refused(List.of(
                "JOURNAL has no column STREAM_KIND VARBINARY(100) NOT NULL",
                "JOURNAL has no column STREAM_KEY VARBINARY(400) NOT NULL",
                "JOURNAL has no column VERSION BIGINT NOT NULL",
                "JOURNAL has no column TYPE VARCHAR(100) NOT NULL",
                "JOURNAL has no column SCHEMA_VERSION INTEGER NOT NULL",
                "JOURNAL has no column PAYLOAD VARBINARY(1048576) NOT NULL",
                "JOURNAL has no column DIGEST_NAME VARCHAR(20) NOT NULL",
                "JOURNAL has no column DIGEST VARBINARY(64) NOT NULL",
                "JOURNAL has no column JOURNAL_POSITION BIGINT",
                "JOURNAL has 1 more column(s), the first of them ONE",
                "JOURNAL has the primary key [], expected [STREAM_KIND, STREAM_KEY, VERSION]",
                "JOURNAL may hold a JOURNAL_POSITION twice, expected UNIQUE"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", ";DATABASE_TO_LOWER=TRUE", ";DATABASE_TO_UPPER=FALSE", ";MODE=PostgreSQL", ";IGNORECASE=TRUE"
            })
    void tablesThatTheStoreMadeAreTaken(String settings) throws SQLException {
        JdbcDataSource other = new JdbcDataSource();
        other.setURL("jdbc:h2:mem:taken" + settings);
        try (Connection kept = other.getConnection()) {
            assertThat(appended(JdbcStore.on(other), 0)).isEqualTo(1);
            assertThat(appended(JdbcStore.on(other), 1)).isEqualTo(2);
            assertThat(kept.getAutoCommit()).isTrue();
        }
    }

    @Test
    void aUserWhoMayMakeNoTablesMayUseThem() throws SQLException {
        JdbcStore.on(database);
        execute("CREATE USER CLERK PASSWORD 'clerk'; GRANT SELECT, INSERT, UPDATE ON JOURNAL TO CLERK;"
                + " GRANT SELECT, INSERT, UPDATE ON VIEWS TO CLERK");
        JdbcDataSource clerk = new JdbcDataSource();
        clerk.setURL(database.getURL());
        clerk.setUser("CLERK");
        clerk.setPassword("clerk");
        assertThat(appended(JdbcStore.on(clerk), 0)).isEqualTo(1);
    }

    private static long appended(JdbcStore store, long expected) {
        Encoded entry = new Encoded("sample", 1, Bytes.of("one".getBytes(StandardCharsets.UTF_8)));
        return store.transact(session -> session.journal().append(STREAM, expected, List.of(entry)));
    }

    private void refused(List<String> differences) {
        assertThatExceptionOfType(TablesDiffer.class)
                .isThrownBy(() -> JdbcStore.on(database))
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
