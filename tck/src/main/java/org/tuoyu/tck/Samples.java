package org.tuoyu.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.tuoyu.kernel.event.StreamId;
import org.tuoyu.spi.Bytes;
import org.tuoyu.spi.Digest;
import org.tuoyu.spi.Encoded;
import org.tuoyu.spi.Overtaken;
import org.tuoyu.spi.Recorded;
import org.tuoyu.spi.Session;
import org.tuoyu.spi.Store;
import org.tuoyu.spi.ViewKey;
import org.tuoyu.spi.Viewed;
import org.tuoyu.spi.Work;

/** Streams, keys and bytes that stores have been seen to garble, and short words for what the clauses do. */
final class Samples {

    static final StreamId STREAM = new StreamId("registration", "A-1");
    static final ViewKey KEY = new ViewKey("registrations", "A-1");

    /** Keys that databases take for one another: by case, by white space at an end, by the form of an accent. */
    static final List<String> KEYS_APART = List.of(
            "a",
            "A",
            "a ",
            " a",
            "á",
            "a\u0301",
            "ａ",
            "1",
            "01",
            "1.0",
            "托育",
            "托育 ",
            "𠮷",
            "𠮶",
            "%",
            "_",
            "'",
            "\\",
            "NULL",
            "k".repeat(199) + "1",
            "k".repeat(199) + "2");

    /** Instants, numbers, an order of fields and white space that a store loses which looks into what it keeps. */
    static final String AS_FORMATS_CHANGE_IT =
            "{\"b\":\"2021-03-01T02:03:04.000000005Z\",\"a\":9007199254740993,\"c\":1.10,"
                    + "\"day\":\"2021-03-01T23:30:00+08:00\", \"a\":null}";

    private static final int EVERY_BYTE = 256;
    private static final int A_MEBIBYTE = 1 << 20;
    private static final int MOST_TURNS = 1000;

    private Samples() {}

    static Encoded entry(String content) {
        return new Encoded("sample", 1, Bytes.of(content.getBytes(StandardCharsets.UTF_8)));
    }

    static String text(Encoded entry) {
        return new String(entry.payload().toArray(), StandardCharsets.UTF_8);
    }

    /** The number that a row holds; 0 where there is none. */
    static int number(Optional<Encoded> row) {
        return row.map(Samples::text).map(Integer::parseInt).orElse(0);
    }

    static List<Encoded> payloads() {
        byte[] every = new byte[EVERY_BYTE];
        for (int i = 0; i < EVERY_BYTE; i++) {
            every[i] = (byte) i;
        }
        byte[] large = new byte[A_MEBIBYTE];
        Arrays.fill(large, (byte) 0xA5);
        Digest longest = new Digest("X".repeat(Digest.LONGEST_NAME), Bytes.of(Arrays.copyOf(every, Digest.MOST_BYTES)));
        return List.of(
                new Encoded("sample", 1, Bytes.of()),
                entry(AS_FORMATS_CHANGE_IT),
                new Encoded("another-sample", 2, Bytes.of(every), longest),
                new Encoded("another-sample", 2, Bytes.of(every), new Digest("SHA-256", Bytes.of())),
                new Encoded("sample", Integer.MAX_VALUE, Bytes.of(large), new Digest("x", Bytes.of((byte) 0))));
    }

    static long append(Store store, StreamId stream, long expected, String... contents) {
        List<Encoded> entries = Arrays.stream(contents).map(Samples::entry).toList();
        return store.transact(session -> session.journal().append(stream, expected, entries));
    }

    static List<Recorded> read(Store store, StreamId stream) {
        return store.transact(session -> session.journal().read(stream));
    }

    static List<Encoded> entries(Store store, StreamId stream) {
        return read(store, stream).stream().map(Recorded::entry).toList();
    }

    static void put(Store store, ViewKey key, Encoded row) {
        store.transact(session -> {
            session.views().put(key, row);
            return key;
        });
    }

    static Optional<Encoded> find(Store store, ViewKey key) {
        return store.transact(session -> session.views().find(key));
    }

    static List<Viewed> list(Store store, String view) {
        return store.transact(session -> list(session, view));
    }

    /** All rows in one page. */
    static List<Viewed> list(Session session, String view) {
        return session.views().list(view, Optional.empty(), Integer.MAX_VALUE);
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

    /** Everything that is met page by page, each page begun after the last of the one before; an empty one ends it. */
    static <K, T> List<T> met(
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
}
