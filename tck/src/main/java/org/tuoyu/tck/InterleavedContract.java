package org.tuoyu.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tuoyu.tck.ConcurrentTasks.CONTENDERS;
import static org.tuoyu.tck.ConcurrentTasks.again;
import static org.tuoyu.tck.ConcurrentTasks.meeting;
import static org.tuoyu.tck.ConcurrentTasks.race;
import static org.tuoyu.tck.Samples.KEY;
import static org.tuoyu.tck.Samples.entry;
import static org.tuoyu.tck.Samples.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.tuoyu.spi.Encoded;
import org.tuoyu.spi.Overtaken;
import org.tuoyu.spi.Store;
import org.tuoyu.spi.Work;

/** Clause V4, whatever the luck: works are held where each has looked and none has put. */
abstract class InterleavedContract extends WholeJournalContract {

    private static final int ROUNDS = 25;

    InterleavedContract() {}

    @Test
    @DisplayName("V4 Four that have found the same row before one of them puts it anew lose no count")
    final void noRowIsReplacedUnseenThatAllHaveFound() {
        Store store = emptyStore();
        Samples.put(store, KEY, entry("0"));
        assertThat(countedTogether(store)).isEqualTo(CONTENDERS);
    }

    @Test
    @DisplayName("V4 Four that have found no row before one of them puts it lose no count")
    final void noRowIsInsertedUnseenThatAllHaveMissed() {
        assertThat(countedTogether(emptyStore())).isEqualTo(CONTENDERS);
    }

    private static int countedTogether(Store store) {
        Runnable all = meeting(CONTENDERS);
        race(number -> counted(store, all));
        return Samples.number(find(store, KEY));
    }

    private static int counted(Store store, Runnable meeting) {
        return again(() -> store.transact(session -> {
            int next = Samples.number(session.views().find(KEY)) + 1;
            meeting.run();
            session.views().put(KEY, entry(String.valueOf(next)));
            return next;
        }));
    }

    @Test
    @DisplayName(
            "V4 Of two that put a row where both found none, the second has found what the first put, or is overtaken")
    final void aRowOfTheOtherIsNotReplacedUnseen() {
        Store store = emptyStore();
        List<String> foundByOther = new ArrayList<>();
        boolean mine;
        try (ConcurrentTasks contenders = new ConcurrentTasks()) {
            List<Future<?>> others = new ArrayList<>();
            mine = isCommitted(store, session -> {
                assertThat(session.views().find(KEY)).isEmpty();
                others.add(contenders.beside(() -> again(() -> put(store, foundByOther))));
                session.views().put(KEY, entry("mine"));
                return "put";
            });
            others.forEach(ConcurrentTasks::result);
        }
        assertThat(text(find(store, KEY)))
                .as("the row that was put last, where mine was committed: %s", mine)
                .isEqualTo("of the other");
        assertThat(foundByOther).last().isEqualTo(mine ? "mine" : "none");
    }

    /** Whether a work was committed, or overtaken. */
    static boolean isCommitted(Store store, Work<?> work) {
        try {
            store.transact(work);
            return true;
        } catch (Overtaken overtaken) {
            return false;
        }
    }

    private static String put(Store store, List<String> found) {
        return store.transact(session -> {
            found.add(text(session.views().find(KEY)));
            session.views().put(KEY, entry("of the other"));
            return "put";
        });
    }

    @Test
    @DisplayName("V4 Four that count in one row, each again when overtaken, lose no count")
    final void noRowIsReplacedUnseen() {
        Store store = emptyStore();
        race(number -> IntStream.range(0, ROUNDS)
                .map(round -> counted(store, () -> {}))
                .sum());
        assertThat(find(store, KEY)).contains(entry(String.valueOf(CONTENDERS * ROUNDS)));
    }

    private static String text(Optional<Encoded> row) {
        return row.map(Samples::text).orElse("none");
    }
}
