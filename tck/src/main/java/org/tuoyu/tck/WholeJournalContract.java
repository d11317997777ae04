package org.tuoyu.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tuoyu.tck.ConcurrentTasks.again;
import static org.tuoyu.tck.ConcurrentTasks.race;
import static org.tuoyu.tck.Samples.KEYS_APART;
import static org.tuoyu.tck.Samples.STREAM;
import static org.tuoyu.tck.Samples.append;
import static org.tuoyu.tck.Samples.entries;
import static org.tuoyu.tck.Samples.entry;
import static org.tuoyu.tck.Samples.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.tuoyu.kernel.event.StreamId;
import org.tuoyu.spi.Journal;
import org.tuoyu.spi.Positioned;
import org.tuoyu.spi.Recorded;
import org.tuoyu.spi.Store;

/** The clauses of the journal in pages, of its streams and of all its entries: J7 to J10. */
abstract class WholeJournalContract extends ViewsContract {

    private static final int WRITERS = 4;
    private static final int ROUNDS = 25;
    private static final StreamId OTHER = new StreamId(STREAM.kind(), "another");

    WholeJournalContract() {}

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
            assertThat(Samples.<StreamId, StreamId>met(
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

    private static List<StreamId> streams(Store store, Optional<StreamId> after, int limit) {
        return store.transact(session -> session.journal().streams(after, limit));
    }

    private static List<StreamId> after(Store store, String kind, String key, int limit) {
        return streams(store, Optional.of(new StreamId(kind, key)), limit);
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

    @Test
    @DisplayName("J9 Every entry is met once, streams in the order of their versions, however large the pages are")
    final void pagesMeetEveryEntryOnce() {
        Store store = emptyStore();
        assertThat(page(store, 0, 1)).isEmpty();
        for (String round : List.of("one", "two")) {
            KEYS_APART.forEach(key -> {
                StreamId stream = new StreamId("registration", key);
                append(store, stream, entries(store, stream).size(), round, round + "/more");
            });
        }
        List<Positioned> all = page(store, 0, Integer.MAX_VALUE);
        assertThat(all).hasSize(4 * KEYS_APART.size());
        for (String key : KEYS_APART) {
            StreamId stream = new StreamId("registration", key);
            assertThat(of(all, stream)).isEqualTo(Samples.read(store, stream));
        }
        for (int limit : new int[] {1, 2, 7, all.size() - 1, all.size(), all.size() + 1}) {
            assertThat(goneOn(store, 0, limit)).as("in pages of %s", limit).isEqualTo(all);
        }
    }

    private static List<Recorded> of(List<Positioned> all, StreamId stream) {
        return all.stream()
                .map(Positioned::recorded)
                .filter(each -> each.stream().equals(stream))
                .toList();
    }

    @Test
    @DisplayName("J9 What is committed after a later work was read has a later position than that")
    final void whoGoesOnMissesNothing() {
        Store store = emptyStore();
        List<Positioned> read = new ArrayList<>();
        try (ConcurrentTasks contenders = new ConcurrentTasks()) {
            Future<?> later = store.transact(session -> {
                session.journal().append(STREAM, 0, List.of(entry("begun first")));
                Future<?> beside = contenders.beside(() -> again(() -> append(store, OTHER, 0, "committed first")));
                ConcurrentTasks.ended(contenders.beside(() -> again(() -> goneOn(store, 0, 1))))
                        .ifPresent(read::addAll);
                return beside;
            });
            ConcurrentTasks.result(later);
        }
        read.addAll(goneOn(store, last(read), 1));
        assertThat(read.stream().map(each -> each.recorded().stream())).containsExactlyInAnyOrder(STREAM, OTHER);
        assertThat(goneOn(store, 0, 1)).isEqualTo(read);
    }

    @Test
    @DisplayName("J9 Whoever goes on while four write, and finds it quiet at last, has met every entry once")
    final void whoGoesOnBesideWritersMissesNothing() {
        Store store = emptyStore();
        List<Positioned> read = new ArrayList<>();
        race(WRITERS + 1, number -> number == WRITERS ? readOn(store, read) : written(store, number));
        read.addAll(goneOn(store, last(read), 3));
        assertThat(read).isEqualTo(goneOn(store, 0, Integer.MAX_VALUE)).hasSize(2 * WRITERS * ROUNDS);
        assertThat(read).extracting(Positioned::position).doesNotHaveDuplicates();
    }

    private static int written(Store store, int writer) {
        StreamId stream = new StreamId(STREAM.kind(), "own-" + writer);
        for (int round = 0; round < ROUNDS; round++) {
            int at = 2 * round;
            again(() -> append(store, stream, at, "one", "two"));
        }
        return writer;
    }

    private static int readOn(Store store, List<Positioned> read) {
        IntStream.range(0, ROUNDS).forEach(turn -> read.addAll(again(() -> page(store, last(read), 3))));
        return read.size();
    }

    @Test
    @DisplayName("J10 What a work has appended itself has no position yet, and none when the work is undone")
    final void ownEntriesHaveNoPosition() {
        Store store = emptyStore();
        append(store, STREAM, 0, "before");
        IllegalStateException thrown = new IllegalStateException("thrown by the work");
        assertThatThrownBy(() -> store.transact(session -> {
                    session.journal().append(STREAM, 1, List.of(entry("never")));
                    session.journal().append(OTHER, 0, List.of(entry("never")));
                    assertThat(session.journal().readAll(0, 3))
                            .extracting(each -> each.recorded().entry())
                            .containsExactly(entry("before"));
                    throw thrown;
                }))
                .isSameAs(thrown);
        List<Positioned> before = goneOn(store, 0, 2);
        assertThat(before).hasSize(1);
        append(store, OTHER, 0, "after");
        assertThat(goneOn(store, last(before), 2))
                .extracting(each -> each.recorded().entry())
                .containsExactly(entry("after"));
    }

    private static List<Positioned> page(Store store, long after, int limit) {
        List<Positioned> page = store.transact(session -> session.journal().readAll(after, limit));
        assertThat(page).hasSizeLessThanOrEqualTo(limit);
        long last = after;
        for (Positioned each : page) {
            assertThat(each.position()).isGreaterThan(last);
            last = each.position();
        }
        return page;
    }

    /** All that is met after a position, page by page. */
    private static List<Positioned> goneOn(Store store, long from, int limit) {
        return Samples.<Long, Positioned>met(
                (after, most) -> page(store, after.orElse(from), most), Positioned::position, limit);
    }

    private static long last(List<Positioned> read) {
        return read.isEmpty() ? 0 : read.get(read.size() - 1).position();
    }
}
