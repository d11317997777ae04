package org.tuoyu.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.tuoyu.tck.Samples.KEYS_APART;
import static org.tuoyu.tck.Samples.STREAM;
import static org.tuoyu.tck.Samples.append;
import static org.tuoyu.tck.Samples.entries;
import static org.tuoyu.tck.Samples.entry;
import static org.tuoyu.tck.Samples.put;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.tuoyu.kernel.event.StreamId;
import org.tuoyu.spi.Journal;
import org.tuoyu.spi.Store;
import org.tuoyu.spi.ViewKey;
import org.tuoyu.spi.Viewed;
import org.tuoyu.spi.Views;

/** The clauses of pages: every row of a view and every stream of the journal is met once, in order. */
abstract class PagesContract {

    private static final String VIEW = "registrations";
    static final int MOST_TURNS = 1000;

    PagesContract() {}

    /** A store in which nothing was ever written; each call gives another one. */
    protected abstract Store emptyStore();

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
            assertThat(PagesContract.<String, Viewed>met((after, most) -> rows(store, after, most), Viewed::key, limit))
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

    @Test
    @DisplayName("J7 Paging through the journal meets every stream once and in order, however large the pages are")
    final void pagesOfTheJournalMeetEveryStreamOnce() {
        Store store = emptyStore();
        List<StreamId> all = Stream.of("filing", "registration", "registration-a")
                .flatMap(kind -> KEYS_APART.stream().map(key -> new StreamId(kind, key)))
                .sorted()
                .toList();
        all.forEach(stream -> append(store, stream, 0, "one", "two"));
        for (int limit : new int[] {1, 2, 3, 7, all.size() - 1, all.size(), Integer.MAX_VALUE}) {
            assertThat(PagesContract.<StreamId, StreamId>met(
                            (after, most) -> streams(store, after, most), Function.identity(), limit))
                    .as("in pages of %s", limit)
                    .isEqualTo(all);
        }
    }

    @Test
    @DisplayName("J7 A page begins strictly after its stream, whether that has entries or not, and is empty at the end")
    final void pagesOfTheJournalBeginAfterTheirStream() {
        Store store = emptyStore();
        List<StreamId> all = List.of(
                new StreamId("filing", "d"), new StreamId("registration", "b"), new StreamId("registration", "d"));
        assertThat(streams(store, Optional.empty(), 1)).isEmpty();
        all.forEach(stream -> append(store, stream, 0, "one"));
        assertThat(after(store, "filing", "a", 2)).isEqualTo(all.subList(0, 2));
        assertThat(after(store, "filing", "d", 2)).isEqualTo(all.subList(1, 3));
        assertThat(after(store, "filing", "z", 1)).isEqualTo(all.subList(1, 2));
        assertThat(after(store, "registration", "c", 2)).isEqualTo(all.subList(2, 3));
        assertThat(after(store, "registration", "d", 2)).isEmpty();
        assertThat(after(store, "z", "a", 2)).isEmpty();
    }

    @Test
    @DisplayName("J8 A page of fewer than one stream or entry is refused, and does not lose the transaction")
    final void pagesOfTheJournalWithoutStreamsAreRefused() {
        Store store = emptyStore();
        store.transact(session -> {
            Journal journal = session.journal();
            for (int limit : new int[] {0, -1, Integer.MIN_VALUE}) {
                assertThatIllegalArgumentException().isThrownBy(() -> journal.streams(Optional.empty(), limit));
                assertThatIllegalArgumentException().isThrownBy(() -> journal.readAll(0, limit));
            }
            assertThatIllegalArgumentException().isThrownBy(() -> journal.readAll(-1, 1));
            return journal.append(STREAM, 0, List.of(entry("one")));
        });
        assertThat(entries(store, STREAM)).containsExactly(entry("one"));
    }

    /** Everything that is met page by page, each page begun after the last of the one before; an empty one ends it. */
    private static <K, T> List<T> met(
            BiFunction<Optional<K>, Integer, List<T>> pages, Function<? super T, ? extends K> place, int limit) {
        List<T> met = new ArrayList<>();
        Optional<K> after = Optional.empty();
        for (int turn = 0; turn <= MOST_TURNS; turn++) {
            List<T> page = pages.apply(after, limit);
            assertThat(page).hasSizeLessThanOrEqualTo(limit);
            if (page.isEmpty()) {
                return met;
            }
            met.addAll(page);
            after = Optional.of(place.apply(page.get(page.size() - 1)));
        }
        throw new AssertionError("The pages do not end");
    }

    private static List<Viewed> rows(Store store, Optional<String> after, int limit) {
        return store.transact(session -> session.views().list(VIEW, after, limit));
    }

    private static List<String> keys(Store store, String after, int limit) {
        return rows(store, Optional.of(after), limit).stream().map(Viewed::key).toList();
    }

    private static List<StreamId> streams(Store store, Optional<StreamId> after, int limit) {
        return store.transact(session -> session.journal().streams(after, limit));
    }

    private static List<StreamId> after(Store store, String kind, String key, int limit) {
        return streams(store, Optional.of(new StreamId(kind, key)), limit);
    }
}
