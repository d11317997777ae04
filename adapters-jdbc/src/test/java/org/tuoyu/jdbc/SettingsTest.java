package org.tuoyu.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tuoyu.jdbc.WrittenCases.KEY;
import static org.tuoyu.jdbc.WrittenCases.STREAM;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tuoyu.spi.Bytes;
import org.tuoyu.spi.Encoded;
import org.tuoyu.spi.Overtaken;
import org.tuoyu.spi.StoreFailed;

/** What a host chooses: names, who makes the tables, how long a statement and a lock may take. */
final class SettingsTest {

    private static final Encoded ENTRY = new Encoded("sample", 1, Bytes.of((byte) 1));
    private static final Encoded EMPTY = new Encoded("", 1, Bytes.of());

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private static Path folder;

    /**
     * A database of a host.
     *
     * @param there settings whose tables are not there yet
     */
    private record Host(String name, DataSource source, JdbcSettings there) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static int databases;

    static Stream<Host> hosts() {
        databases++;
        JdbcDataSource h2 = new JdbcDataSource();
        h2.setURL("jdbc:h2:mem:settings" + databases + ";DB_CLOSE_DELAY=-1");
        JdbcSettings postgres = Databases.there(Databases.newSchema());
        Databases.execute(h2, "CREATE SCHEMA HOST");
        return Stream.of(
                new Host("H2", h2, JdbcSettings.of(Dialect.H2).inSchema("Host")),
                new Host("PostgreSQL", Databases.postgres(), postgres),
                new Host(
                        "SQLite",
                        Databases.sqlite(folder.resolve("settings" + databases + ".db")),
                        JdbcSettings.of(Dialect.SQLITE)));
    }

    @ParameterizedTest
    @MethodSource("hosts")
    void tablesAreMadeWhenTheHostSaysSoAlone(Host host) {
        assertThatExceptionOfType(TablesDiffer.class)
                .isThrownBy(() -> JdbcStore.on(host.source(), host.there()))
                .satisfies(told -> assertThat(told.differences())
                        .containsExactly(
                                host.there().table("journal") + " is missing",
                                host.there().table("views") + " is missing",
                                host.there().table("schema") + " is missing"))
                .withMessageContaining("JdbcSettings.makingTables");
        JdbcStore.on(host.source(), host.there().makingTables());
        assertThat(appended(JdbcStore.on(host.source(), host.there()))).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("hosts")
    void prefixesKeepStoresApart(Host host) {
        JdbcStore one =
                JdbcStore.on(host.source(), host.there().withPrefix("one_").makingTables());
        JdbcStore other =
                JdbcStore.on(host.source(), host.there().withPrefix("My_tuoyu_").makingTables());
        assertThat(appended(one)).isEqualTo(1);
        assertThat(appended(one)).isEqualTo(2);
        assertThat(appended(other)).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("hosts")
    void anotherVersionIsRefusedWithARemedy(Host host) {
        JdbcStore.on(host.source(), host.there().makingTables());
        String schema = host.there().table("schema");
        for (String version : List.of("2", "0")) {
            Databases.execute(host.source(), "UPDATE " + schema + " SET schema_version = " + version);
            assertThatExceptionOfType(TablesDiffer.class)
                    .isThrownBy(() -> JdbcStore.on(host.source(), host.there().makingTables()))
                    .withMessageContaining("of version [" + version + "], expected 1")
                    .withMessageContaining("Run the scripts that follow that version");
        }
        Databases.execute(host.source(), "DELETE FROM " + schema);
        assertThatExceptionOfType(TablesDiffer.class)
                .isThrownBy(() -> JdbcStore.on(host.source(), host.there().makingTables()))
                .withMessageContaining("of version []");
    }

    @ParameterizedTest
    @MethodSource("hosts")
    void noEmptyTextIsStored(Host host) throws SQLException {
        JdbcStore store = JdbcStore.on(host.source(), host.there().makingTables());
        store.transact(session -> {
            session.views().put(KEY, EMPTY);
            return session.journal().append(STREAM, 0, List.of(EMPTY));
        });
        assertThat(store.<Optional<Encoded>>transact(session -> session.views().find(KEY)))
                .contains(EMPTY);
        assertThat(store.<Encoded>transact(
                        session -> session.journal().read(STREAM).get(0).entry()))
                .isEqualTo(EMPTY);
        for (String table : List.of("journal", "views")) {
            for (String column : List.of("content_type", "payload", "digest")) {
                assertThat(count(host.source(), host.there().table(table) + " WHERE " + column + " IS NOT NULL"))
                        .as("%s.%s that are there", table, column)
                        .isZero();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("hosts")
    void timeOutsComeBackAsTheyWent(Host host) throws SQLException {
        JdbcStore.on(host.source(), host.there().makingTables());
        JdbcSettings limited =
                host.there().statementsWithin(Duration.ofSeconds(7)).locksWithin(Duration.ofMillis(700));
        try (Connection connection = host.source().getConnection();
                Pool lent = new Pool(() -> connection)) {
            assertThat(appended(JdbcStore.on(lent.source(), limited))).isEqualTo(1);
            assertThat(lent.complaints()).isEmpty();
            try (Statement statement = connection.createStatement()) {
                assertThat(statement.getQueryTimeout()).isZero();
                String current = switch (host.name()) {
                    case "H2" -> "CALL LOCK_TIMEOUT()";
                    case "SQLite" -> "PRAGMA busy_timeout";
                    default -> "SHOW lock_timeout";
                };
                try (ResultSet rows = statement.executeQuery(current)) {
                    assertThat(rows.next()).isTrue();
                    assertThat(rows.getString(1)).isNotEqualTo("700").isNotEqualTo("700ms");
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("hosts")
    void whoeverWaitsForALockForTooLongIsOvertaken(Host host) throws SQLException {
        JdbcStore.on(host.source(), host.there().makingTables());
        JdbcStore limited = JdbcStore.on(host.source(), host.there().locksWithin(Duration.ofMillis(200)));
        try (Connection holder = host.source().getConnection()) {
            holder.setAutoCommit(false);
            JdbcStore joined = JdbcStore.joined(
                    new HostConnection() {
                        @Override
                        public Connection take() {
                            return holder;
                        }

                        @Override
                        public void giveBack(Connection connection) {}
                    },
                    host.there());
            assertThat(appended(joined)).isEqualTo(1);
            assertThatThrownBy(() -> appended(limited)).isInstanceOf(Overtaken.class);
            holder.commit();
            holder.setAutoCommit(true);
        }
        assertThat(appended(limited)).isEqualTo(2);
    }

    @Test
    void aStatementThatTakesTooLongFailsTheStore() throws SQLException {
        JdbcSettings made = Databases.newSchema();
        JdbcStore.on(Databases.postgres(), made);
        JdbcStore limited =
                JdbcStore.on(Databases.postgres(), Databases.there(made).statementsWithin(Duration.ofSeconds(1)));
        try (Connection holder = Databases.postgres().getConnection();
                Statement statement = holder.createStatement()) {
            holder.setAutoCommit(false);
            statement.execute("LOCK TABLE " + made.table("journal") + " IN ACCESS EXCLUSIVE MODE");
            assertThatExceptionOfType(StoreFailed.class)
                    .isThrownBy(() -> appended(limited))
                    .satisfies(failed -> assertThat(failed.state()).isEqualTo("57014"));
            holder.rollback();
            holder.setAutoCommit(true);
        }
        assertThat(appended(limited)).isEqualTo(1);
    }

    @Test
    void aPoolThatTurnsAutocommitOffIsToldToJoin() {
        JdbcSettings made = Databases.newSchema();
        JdbcStore.on(Databases.postgres(), made);
        try (HikariDataSource pool = Databases.pooled(Databases.postgres(), 1, config -> config.setAutoCommit(false))) {
            assertThatExceptionOfType(ConnectionInUse.class)
                    .isThrownBy(() -> JdbcStore.on(pool, Databases.there(made)))
                    .withMessageContaining("JdbcStore.joined");
        }
    }

    @Test
    void aReadOnlyConnectionReadsAndDoesNotWrite() {
        JdbcSettings made = Databases.newSchema();
        JdbcStore writing = JdbcStore.on(Databases.postgres(), made);
        assertThat(appended(writing)).isEqualTo(1);
        assertThat(writing.<Integer>transact(
                        session -> session.journal().readAll(0, 5).size()))
                .isEqualTo(1);
        assertThat(appended(writing)).isEqualTo(2);
        try (HikariDataSource pool = Databases.pooled(Databases.postgres(), 1, config -> config.setReadOnly(true))) {
            JdbcStore reading = JdbcStore.on(pool, Databases.there(made));
            assertThat(reading.<Integer>transact(
                            session -> session.journal().read(STREAM).size()))
                    .isEqualTo(2);
            assertThat(reading.<Integer>transact(
                            session -> session.journal().readAll(0, 5).size()))
                    .as("those that have a position")
                    .isEqualTo(1);
            assertThatExceptionOfType(StoreFailed.class)
                    .isThrownBy(() -> appended(reading))
                    .satisfies(failed -> assertThat(failed.state()).isEqualTo("25006"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "1a", "a-b", "a b", "a\"b", "a;DROP TABLE x", "a.b", "ä", "abcdefghijklmnopqrstuvwxyz12345"})
    void namesAreLettersDigitsAndUnderscores(String name) {
        JdbcSettings settings = JdbcSettings.of(Dialect.H2);
        assertThatIllegalArgumentException().isThrownBy(() -> settings.withPrefix(name));
        assertThatIllegalArgumentException().isThrownBy(() -> settings.inSchema(name));
        assertThat(settings.withPrefix("a1_")
                        .inSchema("abcdefghijklmnopqrstuvwxyz1234")
                        .table("views"))
                .isEqualTo("abcdefghijklmnopqrstuvwxyz1234.a1_views");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "PT-1S", "PT0.0009S", "P25D"})
    void limitsAreLongerThanNothing(String limit) {
        JdbcSettings settings = JdbcSettings.of(Dialect.H2);
        assertThatIllegalArgumentException().isThrownBy(() -> settings.statementsWithin(Duration.parse(limit)));
        assertThatIllegalArgumentException().isThrownBy(() -> settings.locksWithin(Duration.parse(limit)));
    }

    @ParameterizedTest
    @MethodSource("hosts")
    void flywayTakesTheScripts(Host host) {
        String folderOfScripts = host.name().toLowerCase(Locale.ROOT);
        Flyway flyway = flyway(host, folderOfScripts);
        assertThat(flyway.migrate().migrationsExecuted).isEqualTo(1);
        assertThat(flyway.migrate().migrationsExecuted).isZero();
        assertThat(appended(JdbcStore.on(host.source(), host.there()))).isEqualTo(1);
    }

    private static Flyway flyway(Host host, String scripts) {
        var configured = Flyway.configure()
                .dataSource(host.source())
                .locations("classpath:db/tuoyu/" + scripts)
                .table("tuoyu_history");
        host.there()
                .schema()
                .ifPresent(schema -> configured
                        .defaultSchema(host.name().equals("H2") ? schema.toUpperCase(Locale.ROOT) : schema)
                        .baselineOnMigrate(true)
                        .baselineVersion("0"));
        return configured.load();
    }

    @Test
    void theScriptStandsUnderTheNamesThatWereChosen() {
        for (Dialect dialect : List.of(Dialect.H2, Dialect.POSTGRESQL, Dialect.SQLITE)) {
            assertThat(JdbcSettings.of(dialect).script()).isEqualTo(dialect.script());
            String other =
                    JdbcSettings.of(dialect).withPrefix("p_").inSchema("s").script();
            assertThat(other)
                    .doesNotContain("tuoyu_journal")
                    .contains("TABLE IF NOT EXISTS s.p_journal", "INTO s.p_schema", "FROM s.p_schema");
            Map<String, String> wrong = Map.of("INDEX IF NOT EXISTS s.", "an index stands where its table does");
            wrong.forEach((text, why) -> assertThat(other).as(why).doesNotContain(text));
        }
    }

    private static long appended(JdbcStore store) {
        return store.transact(session ->
                session.journal().append(STREAM, session.journal().read(STREAM).size(), List.of(ENTRY)));
    }

    private static int count(DataSource source, String from) throws SQLException {
        List<Integer> counts = new ArrayList<>();
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT COUNT(*) FROM " + from)) {
            while (rows.next()) {
                counts.add(rows.getInt(1));
            }
        }
        return counts.get(0);
    }
}
