package org.tuoyu.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tuoyu.jdbc.WrittenCases.KEY;
import static org.tuoyu.jdbc.WrittenCases.STREAM;
import static org.tuoyu.jdbc.WrittenCases.entry;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tuoyu.spi.Capability;
import org.tuoyu.spi.Overtaken;
import org.tuoyu.spi.Session;
import org.tuoyu.spi.Store;
import org.tuoyu.tck.JoinedStoreContract;

/**
 * What a store over JDBC does beyond the contract of one that joins: nothing is done on the connection, and the host may go
 * on where a work wrote nothing.
 */
abstract class JoinedContract extends JoinedStoreContract {

    @SuppressWarnings("NullAway.Init") // set before each test
    private DataSource source;

    @SuppressWarnings("NullAway.Init") // set before each test
    private JdbcSettings settings;

    @SuppressWarnings("NullAway.Init") // set before each test
    private HostedStore host;

    /** A database in which nothing is yet; asked once for each test. */
    protected abstract DataSource database();

    /** Settings that make tables in it. */
    protected abstract JdbcSettings making();

    @BeforeEach
    final void aHostHasATable() {
        source = database();
        JdbcSettings made = making();
        settings = Databases.there(made);
        Databases.execute(source, "CREATE TABLE " + ordersTable() + " (NAME VARCHAR(20))");
        JdbcStore.on(source, made);
        host = HostedStore.of(source, settings);
    }

    @Override
    protected final Host emptyHost() {
        return new Host() {
            @Override
            public Store joined() {
                return host.joined();
            }

            @Override
            public <T extends @Nullable Object> T inTransaction(Supplier<T> done) {
                return host.inTransaction(connection -> done.get());
            }

            @Override
            public void order() {
                DriverFailures.done(() -> JoinedContract.this.order(HostedStore.current()));
            }

            @Override
            public int orders() {
                return DriverFailures.<Integer>coded(JoinedContract.this::ordersSeen);
            }
        };
    }

    private String ordersTable() {
        return settings.schema().map(schema -> schema + ".").orElse("") + "ORDERS";
    }

    @Test
    final void aWorkThatThrowsWritesNothingThoughTheHostCommits() throws SQLException {
        IllegalStateException thrown = new IllegalStateException("thrown by the work");
        host.inTransaction(connection -> {
            order(connection);
            assertThatThrownBy(() -> host.joined().transact(session -> {
                        written(session, 0, "never");
                        throw thrown;
                    }))
                    .isSameAs(thrown);
            return connection;
        });
        assertThat(ordersSeen()).isEqualTo(1);
        assertThat(host.<Integer>transact(JoinedContract::entries)).isZero();
    }

    @Test
    final void nothingIsDoneOnTheConnectionThatIsTheHosts() throws SQLException {
        try (Connection connection = source.getConnection();
                Pool lent = new Pool(() -> connection)) {
            connection.setTransactionIsolation(Connection.TRANSACTION_SERIALIZABLE);
            connection.setAutoCommit(false);
            JdbcStore joined = JdbcStore.joined(lent.source(), settings);
            assertThat(joined.<Long>transact(session -> written(session, 0, "one")))
                    .isEqualTo(1);
            joined.transact(JoinedContract::entries);
            assertThatThrownBy(() -> joined.transact(session -> written(session, 0, "never")))
                    .isInstanceOf(Overtaken.class);
            assertThat(lent.calls().stream().distinct())
                    .contains("Connection.prepareStatement", "Connection.close")
                    .doesNotContain(
                            "Connection.commit",
                            "Connection.rollback",
                            "Connection.abort",
                            "Connection.setAutoCommit",
                            "Connection.setTransactionIsolation",
                            "Connection.setReadOnly",
                            "Connection.setSchema");
            assertThat(lent.complaints()).isEmpty();
            assertThat(connection.getAutoCommit()).isFalse();
            connection.rollback();
            connection.setAutoCommit(true);
        }
        assertThat(host.<Integer>transact(JoinedContract::entries)).isZero();
    }

    @Test
    final void withoutATransactionThereIsNothingToJoin() {
        try (Pool lent = new Pool(source::getConnection)) {
            JdbcStore joined = JdbcStore.joined(lent.source(), settings);
            assertThatExceptionOfType(NoTransaction.class)
                    .isThrownBy(() -> joined.transact(session -> written(session, 0, "never")))
                    .withMessageContaining("Begin a transaction");
            assertThat(lent.calls())
                    .containsExactly("DataSource.getConnection", "Connection.getAutoCommit", "Connection.close");
        } catch (SQLException failure) {
            throw new AssertionError(failure);
        }
    }

    @Test
    final void itMakesNoTablesAndSaysWhichAreMissing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JdbcStore.joined(source, settings.makingTables()))
                .withMessageContaining("make them before");
        HostedStore elsewhere = HostedStore.of(source, settings.withPrefix("other_"));
        assertThatExceptionOfType(TablesDiffer.class)
                .isThrownBy(() -> elsewhere.transact(JoinedContract::entries))
                .withMessageContaining("other_journal is missing")
                .withMessageContaining("Flyway");
    }

    @Test
    final void theHostMayGoOnWhereTablesAreMissing() throws SQLException {
        JdbcStore elsewhere =
                HostedStore.of(source, settings.withPrefix("other_")).joined();
        host.inTransaction(connection -> {
            assertThatExceptionOfType(TablesDiffer.class).isThrownBy(() -> elsewhere.transact(JoinedContract::entries));
            order(connection);
            return 0L;
        });
        assertThat(ordersSeen()).isEqualTo(1);
    }

    @Test
    final void theHostMayGoOnAfterAWorkWasOvertaken() throws SQLException {
        host.transact(session -> written(session, 0, "before"));
        host.inTransaction(connection -> {
            order(connection);
            assertThatThrownBy(() -> host.joined().transact(session -> {
                        session.views().put(KEY, entry("never"));
                        return session.journal().append(STREAM, 0, List.of(entry("never")));
                    }))
                    .isInstanceOf(Overtaken.class);
            return host.joined().<Long>transact(session -> written(session, 1, "after"));
        });
        assertThat(ordersSeen()).isEqualTo(1);
        assertThat(host.<Integer>transact(JoinedContract::entries)).isEqualTo(2);
    }

    @Test
    final void whatItCanDoIsDeclared() {
        assertThat(host.joined().capabilities()).doesNotContain(Capability.OWN_TRANSACTIONS, Capability.ONE_MOMENT);
    }

    private static long written(Session session, long expected, String content) {
        session.views().put(KEY, entry(content));
        return session.journal().append(STREAM, expected, List.of(entry(content)));
    }

    private static int entries(Session session) {
        return session.journal().read(STREAM).size();
    }

    private void order(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("INSERT INTO " + ordersTable() + " VALUES ('pending')");
        }
    }

    /** How many orders another connection sees. */
    private int ordersSeen() throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT COUNT(*) FROM " + ordersTable())) {
            assertThat(rows.next()).isTrue();
            return rows.getInt(1);
        }
    }
}
