package org.tuoyu.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tuoyu.tck.ConcurrentTasks.again;
import static org.tuoyu.tck.ConcurrentTasks.race;
import static org.tuoyu.tck.Samples.KEY;
import static org.tuoyu.tck.Samples.KEYS_APART;
import static org.tuoyu.tck.Samples.STREAM;
import static org.tuoyu.tck.Samples.append;
import static org.tuoyu.tck.Samples.entries;
import static org.tuoyu.tck.Samples.entry;
import static org.tuoyu.tck.Samples.find;
import static org.tuoyu.tck.Samples.put;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.tuoyu.kernel.event.StreamId;
import org.tuoyu.spi.Encoded;
import org.tuoyu.spi.Journal.Append;
import org.tuoyu.spi.Overtaken;
import org.tuoyu.spi.Positioned;
import org.tuoyu.spi.Recorded;
import org.tuoyu.spi.Store;
import org.tuoyu.spi.ViewKey;

/** The clauses of the journal read as a whole, and of many streams and rows at once. */
abstract class WholeJournalContract extends PagesContract {

    private static final int WRITERS = 4;
    private static final int ROUNDS = 25;
    private static final StreamId OTHER = new StreamId(STREAM.kind(), "another");

    WholeJournalContract() {}

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

    @Test
    @DisplayName("J11 Many streams are appended to and read at once as they are one by one, all of them or none")
    final void manyStreamsAreOneByOne() {
        Store store = emptyStore();
        append(store, OTHER, 0, "before");
        List<Append> appends = List.of(
                new Append(STREAM, 0, List.of(entry("one"), entry("two"))),
                new Append(OTHER, 1, List.of(entry("after"))),
                new Append(STREAM, 2, List.of(entry("three"))));
        Map<StreamId, List<Recorded>> read = store.transact(session -> {
            session.journal().appendEach(appends);
            return session.journal().readEach(List.of(OTHER, STREAM, new StreamId("filing", "none")));
        });
        assertThat(read)
                .containsEntry(STREAM, Samples.read(store, STREAM))
                .containsEntry(OTHER, Samples.read(store, OTHER))
                .containsEntry(new StreamId("filing", "none"), List.of())
                .hasSize(3);
        assertThat(entries(store, STREAM)).containsExactly(entry("one"), entry("two"), entry("three"));
        Append last = new Append(new StreamId("filing", "new"), 0, List.of(entry("never")));
        assertThatExceptionOfType(Overtaken.class)
                .isThrownBy(() -> store.transact(session -> {
                    session.journal().appendEach(List.of(last, appends.get(1)));
                    return session;
                }))
                .satisfies(overtaken -> assertThat(overtaken.stream()).contains(OTHER));
        assertThat(entries(store, last.stream())).isEmpty();
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

    /** All that is met after a position, page by page; an empty one ends it. */
    private static List<Positioned> goneOn(Store store, long after, int limit) {
        List<Positioned> met = new ArrayList<>();
        for (int turn = 0; turn <= MOST_TURNS; turn++) {
            List<Positioned> page = page(store, met.isEmpty() ? after : last(met), limit);
            if (page.isEmpty()) {
                return met;
            }
            met.addAll(page);
        }
        throw new AssertionError("The pages do not end");
    }

    private static long last(List<Positioned> read) {
        return read.isEmpty() ? 0 : read.get(read.size() - 1).position();
    }

    private static List<Recorded> of(List<Positioned> all, StreamId stream) {
        return all.stream()
                .map(Positioned::recorded)
                .filter(each -> each.stream().equals(stream))
                .toList();
    }
}
