package org.tuoyu.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.tuoyu.tck.ConcurrentTasks.CONTENDERS;
import static org.tuoyu.tck.ConcurrentTasks.again;
import static org.tuoyu.tck.ConcurrentTasks.meeting;
import static org.tuoyu.tck.ConcurrentTasks.race;
import static org.tuoyu.tck.Samples.KEY;
import static org.tuoyu.tck.Samples.KEYS_APART;
import static org.tuoyu.tck.Samples.STREAM;
import static org.tuoyu.tck.Samples.append;
import static org.tuoyu.tck.Samples.entries;
import static org.tuoyu.tck.Samples.entry;
import static org.tuoyu.tck.Samples.find;
import static org.tuoyu.tck.Samples.list;
import static org.tuoyu.tck.Samples.put;
import static org.tuoyu.tck.Samples.read;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.tuoyu.kernel.event.StreamId;
import org.tuoyu.spi.Encoded;
import org.tuoyu.spi.Overtaken;
import org.tuoyu.spi.Recorded;
import org.tuoyu.spi.Store;
import org.tuoyu.spi.ViewKey;
import org.tuoyu.spi.Viewed;

/** The clauses of the journal and of the views, as far as they hold whoever else writes; races are with the store. */
abstract class PortsContract extends InterleavedContract {

    private static final int ROUNDS = 25;

    PortsContract() {}

    @Test
    @DisplayName("J1 Versions count on from 0, one by one, in the order given")
    final void versionsCountOn() {
        Store store = emptyStore();
        assertThat(read(store, STREAM)).isEmpty();
        assertThat(append(store, STREAM, 0, "one", "two")).isEqualTo(2);
        assertThat(append(store, STREAM, 2, "three")).isEqualTo(3);
        assertThat(read(store, STREAM))
                .containsExactly(
                        new Recorded(STREAM, 1, entry("one")),
                        new Recorded(STREAM, 2, entry("two")),
                        new Recorded(STREAM, 3, entry("three")));
    }

    @Test
    @DisplayName("J1 Two appends of one work follow one another")
    final void aWorkAppendsMoreThanOnce() {
        Store store = emptyStore();
        long reached = store.transact(session -> session.journal()
                .append(STREAM, session.journal().append(STREAM, 0, List.of(entry("one"))), List.of(entry("two"))));
        assertThat(reached).isEqualTo(2);
        assertThat(entries(store, STREAM)).containsExactly(entry("one"), entry("two"));
    }

    @Test
    @DisplayName("J2 An append at another version than the stream's is overtaken, lower and higher, and writes nothing")
    final void wrongVersionsAreOvertaken() {
        Store store = emptyStore();
        append(store, STREAM, 0, "one", "two");
        for (long wrong : new long[] {0, 1, 3, Integer.MAX_VALUE, Long.MAX_VALUE}) {
            assertThatExceptionOfType(Overtaken.class)
                    .as("appended at version %s", wrong)
                    .isThrownBy(() -> append(store, STREAM, wrong, "never", "never"))
                    .satisfies(overtaken -> {
                        assertThat(overtaken.stream()).contains(STREAM);
                        assertThat(overtaken.expectedVersion()).hasValue(wrong);
                    });
        }
        assertThat(entries(store, STREAM)).containsExactly(entry("one"), entry("two"));
    }

    @Test
    @DisplayName("J3 Of four that append at one version one is committed, whole, and three are overtaken")
    final void oneOfFourContendersIsCommitted() {
        Store store = emptyStore();
        Runnable all = meeting(CONTENDERS);
        for (int i = 0; i < ROUNDS; i++) {
            int round = i;
            List<Boolean> won = race(number -> isCommitted(store, session -> {
                session.journal().read(STREAM);
                all.run();
                Encoded entry = entry(round + "/" + number);
                return session.journal().append(STREAM, round * 2L, List.of(entry, entry));
            }));
            assertThat(won).as("round %s", round).containsOnlyOnce(true);
            String winner = round + "/" + won.indexOf(true);
            assertThat(entries(store, STREAM).subList(round * 2, round * 2 + 2))
                    .containsExactly(entry(winner), entry(winner));
        }
        assertThat(entries(store, STREAM)).hasSize(2 * ROUNDS);
    }

    @Test
    @DisplayName("J3 Four that append to streams of their own are all committed")
    final void otherStreamsAreNotHeldUp() {
        Store store = emptyStore();
        for (long round = 0; round < ROUNDS; round++) {
            long expected = round;
            assertThat(race(number -> again(() -> append(store, ownStream(number), expected, "one of its own"))))
                    .containsOnly(expected + 1);
        }
        for (int number = 0; number < CONTENDERS; number++) {
            assertThat(entries(store, ownStream(number))).hasSize(ROUNDS);
        }
    }

    private static StreamId ownStream(int number) {
        return new StreamId(STREAM.kind(), "own-" + number);
    }

    @Test
    @DisplayName("J4 Type, schema, digest and every byte come back, of an empty payload and of a mebibyte too")
    final void entriesComeBackAsTheyWere() {
        Store store = emptyStore();
        store.transact(session -> session.journal().append(STREAM, 0, Samples.payloads()));
        assertThat(entries(store, STREAM)).isEqualTo(Samples.payloads());
    }

    @Test
    @DisplayName("J5 Streams that differ in any character of kind or key are different")
    final void streamsAreKeptApart() {
        Store store = emptyStore();
        append(store, new StreamId("filing", "a"), 0, "another kind");
        KEYS_APART.forEach(key -> append(store, new StreamId("registration", key), 0, key));
        KEYS_APART.forEach(key -> assertThat(read(store, new StreamId("registration", key)))
                .as("stream %s", key)
                .containsExactly(new Recorded(new StreamId("registration", key), 1, entry(key))));
    }

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
        KEYS_APART.forEach(key -> put(store, new ViewKey("registrations", key), entry(key)));
        put(store, new ViewKey("others", "a"), entry("another view"));
        assertThat(list(store, "registrations"))
                .isEqualTo(KEYS_APART.stream()
                        .sorted()
                        .map(key -> new Viewed(key, entry(key)))
                        .toList());
        assertThat(list(store, "empty")).isEmpty();
        assertThat(find(store, new ViewKey("registrations", "not put"))).isEmpty();
    }

    @Test
    @DisplayName("V3 Keys that differ in any character, or stand in another view, are different rows")
    final void rowsAreKeptApart() {
        Store store = emptyStore();
        KEYS_APART.forEach(key -> put(store, new ViewKey("registrations", key), entry(key)));
        put(store, new ViewKey("others", "a"), entry("another view"));
        KEYS_APART.forEach(key ->
                assertThat(find(store, new ViewKey("registrations", key))).contains(entry(key)));
        assertThat(find(store, new ViewKey("others", "a"))).contains(entry("another view"));
    }
}
