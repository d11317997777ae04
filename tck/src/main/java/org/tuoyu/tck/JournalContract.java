package org.tuoyu.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
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
import static org.tuoyu.tck.Samples.isCommitted;
import static org.tuoyu.tck.Samples.read;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.tuoyu.kernel.event.StreamId;
import org.tuoyu.spi.Capability;
import org.tuoyu.spi.Encoded;
import org.tuoyu.spi.Journal;
import org.tuoyu.spi.Journal.Append;
import org.tuoyu.spi.Overtaken;
import org.tuoyu.spi.Recorded;
import org.tuoyu.spi.Store;
import org.tuoyu.spi.ViewKey;

/** The clauses of the streams of a journal, one by one and many at once: J1 to J6 and J11. */
abstract class JournalContract extends WholeJournalContract {

    private static final int ROUNDS = 25;
    private static final StreamId OTHER = new StreamId(STREAM.kind(), "another");

    JournalContract() {}

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
    @DisplayName("J3 While a work stands still after it has written, one on another stream runs to its end, or waits")
    final void aWorkThatStandsStillHoldsNobodyUp() {
        Store store = emptyStore();
        StreamId other = new StreamId(STREAM.kind(), "another");
        try (ConcurrentTasks contenders = new ConcurrentTasks()) {
            Future<Long> beside = store.transact(session -> {
                session.journal().append(STREAM, 0, List.of(entry("mine")));
                session.views().put(KEY, entry("mine"));
                Future<Long> running = contenders.running(() -> again(() -> written(store, other)));
                if (store.capabilities().contains(Capability.SIDE_BY_SIDE)) {
                    assertThat(contenders.isDoneInTime(running))
                            .as("another stream was written meanwhile")
                            .isTrue();
                }
                return running;
            });
            assertThat(ConcurrentTasks.result(beside)).isEqualTo(1);
        }
        assertThat(entries(store, STREAM)).containsExactly(entry("mine"));
        assertThat(find(store, new ViewKey(KEY.view(), other.key()))).contains(entry("another"));
    }

    private static long written(Store store, StreamId stream) {
        return store.transact(session -> {
            session.views().put(new ViewKey(KEY.view(), stream.key()), entry("another"));
            return session.journal().append(stream, 0, List.of(entry("another")));
        });
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
    @DisplayName("J6 A refused argument writes nothing and does not lose the transaction")
    final void illegalAppendsAreRefused() {
        Store store = emptyStore();
        store.transact(session -> {
            Journal journal = session.journal();
            assertThatIllegalArgumentException().isThrownBy(() -> journal.append(STREAM, 0, List.of()));
            assertThatIllegalArgumentException().isThrownBy(() -> journal.append(STREAM, -1, List.of(entry("never"))));
            return journal.append(STREAM, 0, List.of(entry("one")));
        });
        assertThat(entries(store, STREAM)).containsExactly(entry("one"));
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
}
