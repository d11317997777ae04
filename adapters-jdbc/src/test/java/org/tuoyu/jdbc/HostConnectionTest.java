package org.tuoyu.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tuoyu.jdbc.WrittenCases.KEY;
import static org.tuoyu.jdbc.WrittenCases.STREAM;
import static org.tuoyu.jdbc.WrittenCases.entry;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tuoyu.spi.Encoded;
import org.tuoyu.spi.Overtaken;
import org.tuoyu.spi.Session;

/** Connections of a host: one with a transaction of its own is not touched, and every other comes back as it went. */
final class HostConnectionTest {

    private static final Encoded ENTRY = entry("one");

    private final JdbcDataSource database = new JdbcDataSource();

    @SuppressWarnings("NullAway.Init") // set before each test
    private Connection host;

    @BeforeEach
    void aHostHasATable() throws SQLException {
        database.setURL("jdbc:h2:mem:host");
        host = database.getConnection();
        execute("CREATE TABLE ORDERS (NAME VARCHAR(20))");
    }

    @AfterEach
    void close() throws SQLException {
        host.close();
    }

    @Test
    void aTransactionOfTheHostIsNeitherCommittedNorRolledBack() throws SQLException {
        Pool shared = new Pool(() -> host);
        JdbcStore store = JdbcStore.on(shared.source(), Databases.H2);
        host.setAutoCommit(false);
        execute("INSERT INTO ORDERS VALUES ('pending')");
        shared.calls().clear();
        refuses(() -> store.transact(session -> append(session, 0)));
        refuses(() -> store.transact(session -> session.views().find(KEY)));
        refuses(() -> JdbcStore.on(shared.source(), Databases.H2));
        assertThat(shared.calls().stream().distinct())
                .containsExactly("DataSource.getConnection", "Connection.getAutoCommit", "Connection.close");
        onlyTheHostSeesItsOrder();
        host.rollback();
        assertThat(orders(host)).isZero();
    }

    private void onlyTheHostSeesItsOrder() throws SQLException {
        assertThat(orders(host)).isEqualTo(1);
        assertThat(host.getTransactionIsolation()).isEqualTo(Connection.TRANSACTION_READ_COMMITTED);
        try (Connection other = database.getConnection()) {
            assertThat(orders(other)).isZero();
        }
    }

    @Test
    void onASharedConnectionWithoutATransactionTheStoreWorks() throws SQLException {
        Pool shared = new Pool(() -> host);
        JdbcStore store = JdbcStore.on(shared.source(), Databases.H2);
        assertThat(store.<Long>transact(session -> append(session, 0))).isEqualTo(1);
        assertThat(shared.complaints()).isEmpty();
        execute("INSERT INTO ORDERS VALUES ('at once')");
        try (Connection other = database.getConnection()) {
            assertThat(orders(other)).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                Connection.TRANSACTION_READ_UNCOMMITTED,
                Connection.TRANSACTION_READ_COMMITTED,
                Connection.TRANSACTION_REPEATABLE_READ,
                Connection.TRANSACTION_SERIALIZABLE
            })
    void connectionsComeBackAsTheyWent(int isolation) throws SQLException {
        try (Pool pool = Pool.at(isolation, database)) {
            JdbcStore store = JdbcStore.on(pool.source(), Databases.H2);
            store.transact(session -> append(session, 0));
            store.transact(session -> session.views().find(KEY));
            assertThatThrownBy(() -> store.transact(session -> append(session, 0)))
                    .isInstanceOf(Overtaken.class);
            assertThatThrownBy(() -> store.transact(session -> {
                        append(session, 1);
                        throw new IllegalStateException("thrown by the work");
                    }))
                    .isInstanceOf(IllegalStateException.class)
                    .hasNoSuppressedExceptions();
            assertThat(pool.calls().stream().filter("Connection.close"::equals)).hasSize(5);
            assertThat(pool.complaints()).isEmpty();
        }
    }

    private static void refuses(ThrowingCallable use) {
        assertThatThrownBy(use)
                .isInstanceOf(ConnectionInUse.class)
                .hasNoSuppressedExceptions()
                .hasMessageContaining("nothing was done on it")
                .hasMessageContaining("hands out connections of its own");
    }

    private static long append(Session session, long expected) {
        return session.journal().append(STREAM, expected, List.of(ENTRY));
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = host.createStatement()) {
            statement.execute(sql);
        }
    }

    private static int orders(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT COUNT(*) FROM ORDERS")) {
            assertThat(rows.next()).isTrue();
            return rows.getInt(1);
        }
    }
}
