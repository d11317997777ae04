package org.tuoyu.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tuoyu.tck.ConcurrentTasks.CONTENDERS;
import static org.tuoyu.tck.ConcurrentTasks.again;
import static org.tuoyu.tck.ConcurrentTasks.meeting;
import static org.tuoyu.tck.ConcurrentTasks.race;
import static org.tuoyu.tck.Samples.KEY;
import static org.tuoyu.tck.Samples.STREAM;
import static org.tuoyu.tck.Samples.entry;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.tuoyu.spi.Capability;
import org.tuoyu.spi.Encoded;
import org.tuoyu.spi.Overtaken;
import org.tuoyu.spi.Session;
import org.tuoyu.spi.Store;

/**
 * What a {@link Store} does that joins the transactions of its host (without {@link Capability#OWN_TRANSACTIONS}), at READ
 * COMMITTED and above: when it is seen and undone is the host's, one work gets through at each version of a stream, and no
 * row is replaced unseen. Such a store extends {@link StoreContract} too, where each work runs in a transaction of a host.
 */
public abstract class JoinedStoreContract {

    private static final int ROUNDS = 10;

    protected JoinedStoreContract() {}

    /** A host whose store is empty and which has no order yet. */
    protected abstract Host emptyHost();

    /** A host that has rows of its own, orders, and a store that joins its transactions. Shared between threads. */
    public interface Host {

        /** The store, which joins the transaction that a thread is in. */
        Store joined();

        /** What is done in a transaction of this thread, which is committed, or rolled back where that throws. */
        <T extends @Nullable Object> T inTransaction(Supplier<T> done);

        /** Takes an order, in the transaction that the thread is in. */
        void order();

        /** How many orders are seen from outside of every transaction that is under way. */
        int orders();
    }

    @Test
    @DisplayName("S1 What is written is seen when the host has committed, with what the host wrote, and not before")
    final void bothAreSeenWhenTheHostCommits() {
        Host host = emptyHost();
        try (ConcurrentTasks others = new ConcurrentTasks()) {
            Future<Integer> before = host.inTransaction(() -> {
                host.order();
                host.joined().transact(session -> written(session, 0, "one"));
                assertThat(host.joined().<Integer>transact(JoinedStoreContract::entries))
                        .as("what the next work in the same transaction reads")
                        .isEqualTo(1);
                Future<Integer> other = others.beside(() -> entries(host) + host.orders());
                assertThat(ConcurrentTasks.ended(other).orElse(0))
                        .as("what another transaction sees")
                        .isZero();
                return other;
            });
            ConcurrentTasks.result(before);
        }
        assertThat(entries(host)).isEqualTo(1);
        assertThat(row(host)).contains(entry("one"));
        assertThat(host.orders()).isEqualTo(1);
    }

    @Test
    @DisplayName("S2 What is written is undone when the host rolls back, with what the host wrote")
    final void bothAreUndoneWhenTheHostRollsBack() {
        Host host = emptyHost();
        IllegalStateException thrown = new IllegalStateException("thrown by the host");
        assertThatThrownBy(() -> host.inTransaction(() -> {
                    host.order();
                    host.joined().transact(session -> written(session, 0, "never"));
                    throw thrown;
                }))
                .isSameAs(thrown);
        assertThat(entries(host)).isZero();
        assertThat(row(host)).isEmpty();
        assertThat(host.orders()).isZero();
        host.inTransaction(() -> host.joined().transact(session -> written(session, 0, "after")));
        assertThat(entries(host)).isEqualTo(1);
    }

    @Test
    @DisplayName("S2 What a work throws reaches the host as it is, and is undone when that rolls back")
    final void whatAWorkThrowsReachesTheHost() {
        Host host = emptyHost();
        IllegalStateException thrown = new IllegalStateException("thrown by the work");
        assertThatThrownBy(() -> host.inTransaction(() -> {
                    host.order();
                    return host.joined().transact(session -> {
                        written(session, 0, "never");
                        throw thrown;
                    });
                }))
                .isSameAs(thrown);
        assertThat(entries(host) + host.orders()).isZero();
        assertThat(row(host)).isEmpty();
    }

    @Test
    @DisplayName("S1 Where the host is in no transaction there is none to join: the work is refused and writes nothing")
    final void withoutATransactionNothingIsWritten() {
        Host host = emptyHost();
        assertThatThrownBy(() -> host.joined().transact(session -> written(session, 0, "never")))
                .isInstanceOf(RuntimeException.class);
        assertThat(entries(host)).isZero();
        assertThat(row(host)).isEmpty();
    }

    @Test
    @DisplayName("S1 That transactions are the host's is declared")
    final void whoseTransactionsTheyAreIsDeclared() {
        assertThat(emptyHost().joined().capabilities()).doesNotContain(Capability.OWN_TRANSACTIONS);
    }

    @Test
    @DisplayName("J2 A version that another transaction has reached is overtaken, above or below too")
    final void versionsAreExpected() {
        Host host = emptyHost();
        host.inTransaction(() -> host.joined().transact(session -> written(session, 0, "one")));
        for (long other : new long[] {0, 2}) {
            assertThat(isCommitted(host, other, () -> {}))
                    .as("at version %s", other)
                    .isFalse();
        }
        assertThat(isCommitted(host, 1, () -> {})).isTrue();
        assertThat(entries(host)).isEqualTo(2);
    }

    @Test
    @DisplayName("J3 Of four hosts that append at one version one commits")
    final void ofFourThatAppendAtOneVersionOneIsCommitted() {
        Host host = emptyHost();
        Runnable all = meeting(CONTENDERS);
        for (int i = 0; i < ROUNDS; i++) {
            int round = i;
            assertThat(race(number -> isCommitted(host, round, all)))
                    .as("round %s", round)
                    .containsOnlyOnce(true);
        }
        assertThat(entries(host)).isEqualTo(ROUNDS);
    }

    /** All have looked before one commits. */
    private static boolean isCommitted(Host host, long expected, Runnable meeting) {
        try {
            host.inTransaction(() -> host.joined().transact(session -> {
                long reached = session.journal().append(STREAM, expected, List.of(entry("one")));
                meeting.run();
                return reached;
            }));
            return true;
        } catch (Overtaken gotInFirst) {
            return false;
        }
    }

    @Test
    @DisplayName("V4 Four that count in one row, which is not there at first, lose no count")
    final void noCountIsLost() {
        Host host = emptyHost();
        Runnable all = meeting(CONTENDERS);
        race(number -> {
            for (int round = 0; round < ROUNDS; round++) {
                again(() -> counted(host, all));
            }
            return number;
        });
        assertThat(row(host)).contains(entry(Integer.toString(CONTENDERS * ROUNDS)));
    }

    /** All four have looked before one puts, in the first rounds at least. */
    private static Integer counted(Host host, Runnable meeting) {
        return host.inTransaction(() -> host.joined().<Integer>transact(session -> {
            int count = Samples.number(session.views().find(KEY));
            meeting.run();
            session.views().put(KEY, entry(Integer.toString(count + 1)));
            return count;
        }));
    }

    private static long written(Session session, long expected, String content) {
        session.views().put(KEY, entry(content));
        return session.journal().append(STREAM, expected, List.of(entry(content)));
    }

    private static int entries(Session session) {
        return session.journal().read(STREAM).size();
    }

    private static int entries(Host host) {
        return host.inTransaction(() -> host.joined().<Integer>transact(JoinedStoreContract::entries));
    }

    private static Optional<Encoded> row(Host host) {
        return host.inTransaction(() -> host.joined()
                .<Optional<Encoded>>transact(session -> session.views().find(KEY)));
    }
}
