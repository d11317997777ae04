package org.tuoyu.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tuoyu.kernel.event.StreamId;
import org.tuoyu.spi.Bytes;
import org.tuoyu.spi.Capability;
import org.tuoyu.spi.Encoded;
import org.tuoyu.spi.Overtaken;
import org.tuoyu.spi.Session;
import org.tuoyu.spi.ViewKey;

/**
 * What a store does that joins a host's transactions at READ COMMITTED: when it is seen and undone is the host's, one work
 * gets through at each version, and no row is replaced unseen.
 */
abstract class JoinedContract {

    private static final StreamId STREAM = new StreamId("registration", "A-1");
    private static final ViewKey KEY = new ViewKey("registrations", "A-1");
    private static final int CONTENDERS = 4;
    private static final int ROUNDS = 10;

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
        Databases.execute(source, "CREATE TABLE " + orders() + " (NAME VARCHAR(20))");
        JdbcStore.on(source, made);
        host = HostedStore.of(source, settings);
    }

    private String orders() {
        return settings.schema().map(schema -> schema + ".").orElse("") + "ORDERS";
    }

    @Test
    final void bothAreSeenWhenTheHostCommitsAndNotBefore() throws SQLException {
        host.inTransaction(connection -> {
            order(connection);
            long version = host.joined().transact(session -> written(session, 0, "one"));
            assertThat(ordersSeen()).isZero();
            assertThat(host.joined().<Integer>transact(session -> entries(session)))
                    .isEqualTo(1);
            return version;
        });
        assertThat(ordersSeen()).isEqualTo(1);
        assertThat(host.<Integer>transact(JoinedContract::entries)).isEqualTo(1);
    }

    @Test
    final void bothAreUndoneWhenTheHostRollsBack() throws SQLException {
        IllegalStateException thrown = new IllegalStateException("thrown by the host");
        assertThatThrownBy(() -> host.inTransaction(connection -> {
                    order(connection);
                    host.joined().transact(session -> written(session, 0, "never"));
                    throw thrown;
                }))
                .isSameAs(thrown);
        assertThat(ordersSeen()).isZero();
        assertThat(host.<Integer>transact(JoinedContract::entries)).isZero();
        assertThat(host.<Optional<Encoded>>transact(session -> session.views().find(KEY)))
                .isEmpty();
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
    final void ofFourThatAppendAtOneVersionOneIsCommitted() throws Exception {
        for (int i = 0; i < ROUNDS; i++) {
            int round = i;
            List<Boolean> won = race(number -> isCommitted(round));
            assertThat(won).as("round %s", round).containsOnlyOnce(true);
        }
        assertThat(host.<Integer>transact(JoinedContract::entries)).isEqualTo(ROUNDS);
    }

    private boolean isCommitted(long expected) {
        try {
            host.transact(session -> session.journal().append(STREAM, expected, List.of(entry("one"))));
            return true;
        } catch (Overtaken expectedOfThree) {
            return false;
        }
    }

    @Test
    final void noCountIsLost() throws Exception {
        race(number -> {
            for (int round = 0; round < ROUNDS; round++) {
                countOn();
            }
            return number;
        });
        assertThat(host.<Optional<Encoded>>transact(session -> session.views().find(KEY)))
                .contains(entry(Integer.toString(CONTENDERS * ROUNDS)));
    }

    /** The first counts in a row that is not there. */
    private void countOn() {
        while (true) {
            try {
                host.transact(session -> {
                    int count = session.views()
                            .find(KEY)
                            .map(JoinedContract::number)
                            .orElse(0);
                    session.views().put(KEY, entry(Integer.toString(count + 1)));
                    return count;
                });
                return;
            } catch (Overtaken again) {
                Thread.onSpinWait();
            }
        }
    }

    /** One that has looked stands still while another goes through. */
    @Test
    final void whoeverLookedBeforeAnotherCommittedIsOvertaken() throws Exception {
        ExecutorService beside = Executors.newSingleThreadExecutor();
        try {
            for (boolean isThere : new boolean[] {false, true}) {
                CountDownLatch looked = new CountDownLatch(1);
                CountDownLatch written = new CountDownLatch(1);
                Future<Boolean> slow = beside.submit(() -> isOvertaken(looked, written));
                assertThat(looked.await(60, TimeUnit.SECONDS)).isTrue();
                host.transact(session -> {
                    Optional<Encoded> before = session.views().find(KEY);
                    assertThat(before.isPresent()).isEqualTo(isThere);
                    session.views().put(KEY, entry("fast " + isThere));
                    return before;
                });
                written.countDown();
                assertThat(slow.get(60, TimeUnit.SECONDS)).isTrue();
                assertThat(host.<Optional<Encoded>>transact(
                                session -> session.views().find(KEY)))
                        .contains(entry("fast " + isThere));
            }
        } finally {
            beside.shutdownNow();
        }
    }

    private boolean isOvertaken(CountDownLatch looked, CountDownLatch written) {
        try {
            host.transact(session -> {
                Optional<Encoded> before = session.views().find(KEY);
                looked.countDown();
                awaited(written);
                session.views().put(KEY, entry("slow"));
                return before;
            });
            return false;
        } catch (Overtaken expected) {
            return true;
        }
    }

    private static void awaited(CountDownLatch latch) {
        try {
            assertThat(latch.await(60, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
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

    /** What a contender comes to. */
    private interface Contender<T> {
        T runs(int number);
    }

    private static <T> List<T> race(Contender<T> contender) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(CONTENDERS);
        try {
            List<Future<T>> running = new ArrayList<>();
            for (int i = 0; i < CONTENDERS; i++) {
                int number = i;
                running.add(threads.submit(() -> contender.runs(number)));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> each : running) {
                results.add(each.get(60, TimeUnit.SECONDS));
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }

    private static long written(Session session, long expected, String content) {
        session.views().put(KEY, entry(content));
        return session.journal().append(STREAM, expected, List.of(entry(content)));
    }

    private static int entries(Session session) {
        return session.journal().read(STREAM).size();
    }

    private static int number(Encoded row) {
        return Integer.parseInt(new String(row.payload().toArray(), StandardCharsets.UTF_8));
    }

    static Encoded entry(String content) {
        return new Encoded("sample", 1, Bytes.of(content.getBytes(StandardCharsets.UTF_8)));
    }

    private void order(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("INSERT INTO " + orders() + " VALUES ('pending')");
        }
    }

    /** How many orders another connection sees. */
    private int ordersSeen() throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT COUNT(*) FROM " + orders())) {
            assertThat(rows.next()).isTrue();
            return rows.getInt(1);
        }
    }
}
