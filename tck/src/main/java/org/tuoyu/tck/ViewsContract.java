package org.tuoyu.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.tuoyu.tck.ConcurrentTasks.CONTENDERS;
import static org.tuoyu.tck.ConcurrentTasks.again;
import static org.tuoyu.tck.ConcurrentTasks.meeting;
import static org.tuoyu.tck.ConcurrentTasks.race;
import static org.tuoyu.tck.Samples.KEY;
import static org.tuoyu.tck.Samples.KEYS_APART;
import static org.tuoyu.tck.Samples.entry;
import static org.tuoyu.tck.Samples.find;
import static org.tuoyu.tck.Samples.isCommitted;
import static org.tuoyu.tck.Samples.list;
import static org.tuoyu.tck.Samples.put;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.tuoyu.spi.Encoded;
import org.tuoyu.spi.Store;
import org.tuoyu.spi.ViewKey;
import org.tuoyu.spi.Viewed;
import org.tuoyu.spi.Views;

/**
 * What every {@link Views} does: clauses V1 to V7. Whatever the luck of a race: works are held where each has looked and
 * none has put.
 */
abstract class ViewsContract {

    private static final String VIEW = "registrations";
    private static final int ROUNDS = 25;

    ViewsContract() {}

    /** A store in which nothing was ever written; each call gives another one. */
    protected abstract Store emptyStore();

    @Test
    @DisplayName("V1 A row is found as it was put, digest included; putting again replaces it whole")
    final void rowsAreReplacedWhole() {
        Store store = emptyStore();
        Samples.payloads().forEach(row -> {
            put(store, KEY, row);
            assertThat(find(store, KEY)).contains(row);
        });
        assertThat(list(store, KEY.view())).hasSize(1);
    }

    @Test
    @DisplayName("V1 A work that puts a row twice leaves the last")
    final void theLastRowOfAWorkStays() {
        Store store = emptyStore();
        store.transact(session -> {
            session.views().put(KEY, entry("first"));
            session.views().put(KEY, entry("last"));
            return Samples.list(session, KEY.view());
        });
        assertThat(list(store, KEY.view())).containsExactly(new Viewed(KEY.key(), entry("last")));
    }

    @Test
    @DisplayName("V2 A view lists its rows in order, and a key that was not put is not found")
    final void viewsListTheirRowsInOrder() {
        Store store = emptyStore();
        KEYS_APART.forEach(key -> put(store, new ViewKey(VIEW, key), entry(key)));
        put(store, new ViewKey("others", "a"), entry("another view"));
        assertThat(list(store, VIEW))
                .isEqualTo(KEYS_APART.stream()
                        .sorted()
                        .map(key -> new Viewed(key, entry(key)))
                        .toList());
        assertThat(list(store, "empty")).isEmpty();
        assertThat(find(store, new ViewKey(VIEW, "not put"))).isEmpty();
    }

    @Test
    @DisplayName("V3 Keys that differ in any character, or stand in another view, are different rows")
    final void rowsAreKeptApart() {
        Store store = emptyStore();
        KEYS_APART.forEach(key -> put(store, new ViewKey(VIEW, key), entry(key)));
        put(store, new ViewKey("others", "a"), entry("another view"));
        KEYS_APART.forEach(
                key -> assertThat(find(store, new ViewKey(VIEW, key))).contains(entry(key)));
        assertThat(find(store, new ViewKey("others", "a"))).contains(entry("another view"));
    }

    @Test
    @DisplayName("V4 Four that have found the same row before one of them puts it anew lose no count")
    final void noRowIsReplacedUnseenThatAllHaveFound() {
        Store store = emptyStore();
        put(store, KEY, entry("0"));
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
                others.add(contenders.beside(() -> again(() -> lookedAndPut(store, foundByOther))));
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

    private static String lookedAndPut(Store store, List<String> found) {
        return store.transact(session -> {
            found.add(text(session.views().find(KEY)));
            session.views().put(KEY, entry("of the other"));
            return "put";
        });
    }

    private static String text(Optional<Encoded> row) {
        return row.map(Samples::text).orElse("none");
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

    @Test
    @DisplayName("V5 Paging through a view meets every row once and in order, however large the pages are")
    final void pagesOfAViewMeetEveryRowOnce() {
        Store store = emptyStore();
        KEYS_APART.forEach(key -> put(store, new ViewKey(VIEW, key), entry(key)));
        put(store, new ViewKey("others", "b"), entry("another view"));
        List<Viewed> all = KEYS_APART.stream()
                .sorted()
                .map(key -> new Viewed(key, entry(key)))
                .toList();
        for (int limit = 1; limit <= all.size() + 1; limit++) {
            assertThat(Samples.<String, Viewed>met((after, most) -> rows(store, after, most), Viewed::key, limit))
                    .as("in pages of %s", limit)
                    .isEqualTo(all);
        }
    }

    @Test
    @DisplayName("V5 A page begins strictly after its key, whether a row stands there or not, and is empty at the end")
    final void pagesOfAViewBeginAfterTheirKey() {
        Store store = emptyStore();
        Stream.of("b", "d", "f").forEach(key -> put(store, new ViewKey(VIEW, key), entry(key)));
        assertThat(keys(store, "a", 2)).containsExactly("b", "d");
        assertThat(keys(store, "b", 2)).containsExactly("d", "f");
        assertThat(keys(store, "c", 1)).containsExactly("d");
        assertThat(keys(store, "c", Integer.MAX_VALUE)).containsExactly("d", "f");
        assertThat(keys(store, "f", 2)).isEmpty();
        assertThat(keys(store, "g", 2)).isEmpty();
    }

    @Test
    @DisplayName("V6 A page of fewer than one row is refused, and does not lose the transaction")
    final void pagesOfAViewWithoutRowsAreRefused() {
        Store store = emptyStore();
        store.transact(session -> {
            Views views = session.views();
            for (int limit : new int[] {0, -1, Integer.MIN_VALUE}) {
                assertThatIllegalArgumentException().isThrownBy(() -> views.list(VIEW, Optional.empty(), limit));
            }
            views.put(new ViewKey(VIEW, "a"), entry("one"));
            return Samples.list(session, VIEW);
        });
        assertThat(keys(store, "", 1)).containsExactly("a");
    }

    private static List<Viewed> rows(Store store, Optional<String> after, int limit) {
        return store.transact(session -> session.views().list(VIEW, after, limit));
    }

    private static List<String> keys(Store store, String after, int limit) {
        return rows(store, Optional.of(after), limit).stream().map(Viewed::key).toList();
    }

    @Test
    @DisplayName("V7 Many rows are put and found at once as they are one by one")
    final void manyRowsAreOneByOne() {
        Store store = emptyStore();
        ViewKey other = new ViewKey("others", KEY.key());
        ViewKey none = new ViewKey(KEY.view(), "not put");
        put(store, KEY, entry("before"));
        Map<ViewKey, Encoded> rows = Map.of(KEY, entry("replaced"), other, entry("new"));
        Map<ViewKey, Encoded> found = store.transact(session -> {
            session.views().putEach(rows);
            return session.views().findEach(List.of(other, none, KEY));
        });
        assertThat(found).isEqualTo(rows);
        assertThat(find(store, KEY)).contains(entry("replaced"));
        assertThat(find(store, other)).contains(entry("new"));
    }
}
