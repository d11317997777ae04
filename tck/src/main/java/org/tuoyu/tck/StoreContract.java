package org.tuoyu.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tuoyu.tck.ConcurrentTasks.again;
import static org.tuoyu.tck.Samples.KEY;
import static org.tuoyu.tck.Samples.STREAM;
import static org.tuoyu.tck.Samples.append;
import static org.tuoyu.tck.Samples.entries;
import static org.tuoyu.tck.Samples.entry;
import static org.tuoyu.tck.Samples.find;
import static org.tuoyu.tck.Samples.isCommitted;
import static org.tuoyu.tck.Samples.list;
import static org.tuoyu.tck.Samples.put;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.tuoyu.spi.Capability;
import org.tuoyu.spi.Encoded;
import org.tuoyu.spi.Journal;
import org.tuoyu.spi.Overtaken;
import org.tuoyu.spi.Session;
import org.tuoyu.spi.SessionEnded;
import org.tuoyu.spi.Store;
import org.tuoyu.spi.Views;

/**
 * What every {@link Store} does: clauses S1 to S6; those of its {@link Journal} and {@link Views} come with it. A store
 * that outlives the program extends {@link DurableStoreContract}.
 */
public abstract class StoreContract extends JournalContract {

    protected StoreContract() {}

    @Test
    @DisplayName("S1 The work is run once, its result is returned, and later transactions see what it wrote")
    final void commitIsSeenLater() {
        Store store = emptyStore();
        List<String> runs = new ArrayList<>();
        String result = store.transact(session -> {
            runs.add("run");
            session.journal().append(STREAM, 0, List.of(entry("one")));
            session.views().put(KEY, entry("row"));
            return "done";
        });
        assertThat(result).isEqualTo("done");
        assertThat(runs).hasSize(1);
        assertThat(entries(store, STREAM)).containsExactly(entry("one"));
        assertThat(find(store, KEY)).contains(entry("row"));
    }

    @Test
    @DisplayName("S1 A work that is overtaken is not run again by the store: who asked is told")
    final void overtakenWorksAreNotRunAgain() {
        Store store = emptyStore();
        put(store, KEY, entry("before"));
        List<String> runs = new ArrayList<>();
        List<Future<?>> others = new ArrayList<>();
        try (ConcurrentTasks contenders = new ConcurrentTasks()) {
            isCommitted(store, session -> {
                runs.add("run");
                session.views().find(KEY);
                others.add(contenders.beside(() -> again(() -> replaced(store, "of the other"))));
                session.views().put(KEY, entry("mine"));
                return runs;
            });
            others.forEach(ConcurrentTasks::result);
        }
        assertThat(runs).hasSize(1);
        assertThat(find(store, KEY)).contains(entry("of the other"));
    }

    private static String replaced(Store store, String content) {
        return store.transact(session -> {
            session.views().find(KEY);
            session.views().put(KEY, entry(content));
            return content;
        });
    }

    @Test
    @DisplayName("S2 When the work throws, nothing of it remains and the same throwable reaches the caller")
    final void rolledBackWritesVanish() {
        Store store = emptyStore();
        append(store, STREAM, 0, "before");
        put(store, KEY, entry("before"));
        IllegalStateException thrown = new IllegalStateException("thrown by the work");
        assertThatThrownBy(() -> store.transact(session -> {
                    session.journal().append(STREAM, 1, List.of(entry("never")));
                    session.views().put(KEY, entry("never"));
                    throw thrown;
                }))
                .isSameAs(thrown);
        assertThat(entries(store, STREAM)).containsExactly(entry("before"));
        assertThat(find(store, KEY)).contains(entry("before"));
        assertThat(append(store, STREAM, 1, "after")).isEqualTo(2);
    }

    @Test
    @DisplayName("S2 An error is no exception to that: nothing of the work remains")
    final void rolledBackByAnErrorToo() {
        Store store = emptyStore();
        append(store, STREAM, 0, "before");
        AssertionError thrown = new AssertionError("thrown by the work");
        assertThatThrownBy(() -> store.transact(session -> {
                    session.journal().append(STREAM, 1, List.of(entry("never")));
                    session.views().put(KEY, entry("never"));
                    throw thrown;
                }))
                .isSameAs(thrown);
        assertThat(entries(store, STREAM)).containsExactly(entry("before"));
        assertThat(find(store, KEY)).isEmpty();
    }

    @Test
    @DisplayName("S3 A work sees its own writes at once, and no other transaction sees them before the commit")
    final void uncommittedWritesAreSeenByTheirWorkAlone() {
        Store store = emptyStore();
        try (ConcurrentTasks contenders = new ConcurrentTasks()) {
            Future<List<Encoded>> beside = store.transact(session -> {
                session.journal().append(STREAM, 0, List.of(entry("mine")));
                session.views().put(KEY, entry("mine"));
                assertThat(session.journal().read(STREAM)).hasSize(1);
                assertThat(session.views().find(KEY)).contains(entry("mine"));
                assertThat(Samples.list(session, KEY.view())).hasSize(1);
                assertThat(session.journal().streams(Optional.empty(), 2)).containsExactly(STREAM);
                Future<List<Encoded>> other = contenders.beside(() -> entries(store, STREAM));
                assertThat(other.isDone() ? ConcurrentTasks.result(other) : List.of())
                        .as("what another transaction sees")
                        .isEmpty();
                return other;
            });
            ConcurrentTasks.result(beside);
        }
    }

    @Test
    @DisplayName("S4 A work sees one moment, or else what was committed before each reading, whole")
    final void aWorkSeesOneMoment() {
        Store store = emptyStore();
        append(store, STREAM, 0, "before");
        put(store, KEY, entry("before"));
        try (ConcurrentTasks contenders = new ConcurrentTasks()) {
            Future<Long> beside = store.transact(session -> {
                assertThat(session.journal().read(STREAM)).hasSize(1);
                Future<Long> other = contenders.beside(() -> again(() -> store.transact(another -> {
                    another.views().put(KEY, entry("meanwhile"));
                    return another.journal().append(STREAM, 1, List.of(entry("meanwhile")));
                })));
                boolean isSeen = !store.capabilities().contains(Capability.ONE_MOMENT) && other.isDone();
                Encoded row = entry(isSeen ? "meanwhile" : "before");
                assertThat(session.journal().read(STREAM)).hasSize(isSeen ? 2 : 1);
                assertThat(session.views().find(KEY)).contains(row);
                assertThat(list(session)).containsExactly(row);
                return other;
            });
            assertThat(ConcurrentTasks.result(beside)).isEqualTo(2);
        }
        assertThat(find(store, KEY)).contains(entry("meanwhile"));
    }

    private static List<Encoded> list(Session session) {
        return Samples.list(session, KEY.view()).stream()
                .map(each -> each.row())
                .toList();
    }

    @Test
    @DisplayName("S5 A session that was kept beyond its transaction refuses everything")
    final void endedSessionsRefuse() {
        Store store = emptyStore();
        List<ThrowingCallable> uses = new ArrayList<>();
        store.transact(session -> uses.addAll(uses(session)));
        assertThatThrownBy(() -> store.transact(session -> {
                    uses.addAll(uses(session));
                    throw new IllegalStateException("thrown by the work");
                }))
                .isInstanceOf(IllegalStateException.class);
        uses.forEach(use -> assertThatThrownBy(use).isInstanceOf(SessionEnded.class));
        assertThat(entries(store, STREAM)).isEmpty();
    }

    /** Every way to use a session and its ports, which are asked for while it is open. */
    private static List<ThrowingCallable> uses(Session session) {
        Journal journal = session.journal();
        Views views = session.views();
        return List.of(
                session::journal,
                session::views,
                () -> journal.append(STREAM, 0, List.of(entry("late"))),
                () -> journal.read(STREAM),
                () -> journal.streams(Optional.empty(), 1),
                () -> journal.readAll(0, 1),
                () -> views.put(KEY, entry("late")),
                () -> views.find(KEY),
                () -> views.list(KEY.view(), Optional.empty(), 1));
    }

    @Test
    @DisplayName("S6 Once overtaken a transaction is lost, even where the work goes on as if nothing were")
    final void swallowedConflictsCommitNothing() {
        Store store = emptyStore();
        append(store, STREAM, 0, "before");
        assertThatThrownBy(() -> store.transact(session -> {
                    session.views().put(KEY, entry("never"));
                    assertThatThrownBy(() -> session.journal().append(STREAM, 0, List.of(entry("never"))))
                            .isInstanceOf(Overtaken.class);
                    return "as if nothing were";
                }))
                .isInstanceOf(Overtaken.class);
        assertThat(entries(store, STREAM)).containsExactly(entry("before"));
        assertThat(find(store, KEY)).isEmpty();
    }
}
