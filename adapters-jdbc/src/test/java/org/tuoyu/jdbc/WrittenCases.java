package org.tuoyu.jdbc;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.tuoyu.kernel.event.StreamId;
import org.tuoyu.spi.Bytes;
import org.tuoyu.spi.Encoded;
import org.tuoyu.spi.Session;
import org.tuoyu.spi.Store;
import org.tuoyu.spi.ViewKey;

/** What tests write: a stream and a row, cases as the engine writes them, and eight writers of these at the same time. */
final class WrittenCases {

    static final int WRITERS = 8;

    static final StreamId STREAM = new StreamId("registration", "A-1");
    static final ViewKey KEY = new ViewKey("registrations", "A-1");

    private WrittenCases() {}

    static Encoded entry(String content) {
        return new Encoded("sample", 1, Bytes.of(content.getBytes(StandardCharsets.UTF_8)));
    }

    interface Writer {
        int writes(int number);
    }

    static List<Integer> all(Writer writer) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
        try {
            List<Future<Integer>> running = new ArrayList<>();
            for (int i = 0; i < WRITERS; i++) {
                int number = i;
                running.add(threads.submit(() -> writer.writes(number)));
            }
            List<Integer> results = new ArrayList<>();
            for (Future<Integer> each : running) {
                results.add(each.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }

    static long write(Store store, int number) {
        return store.transact(session -> write(session, number));
    }

    /** As the engine writes a case: two entries and a row. */
    static long write(Session session, int number) {
        session.views().put(new ViewKey("cases", "case-" + number), content(number, 1_000));
        return session.journal().append(stream(number), 0, List.of(content(number, 400), content(number, 700)));
    }

    static boolean isThere(Store store, int number) {
        return store.transact(session -> session.journal().read(stream(number)).size() == 2
                && session.views()
                        .find(new ViewKey("cases", "case-" + number))
                        .equals(Optional.of(content(number, 1_000))));
    }

    static boolean isAbsent(Store store, int number) {
        return store.transact(session -> session.journal().read(stream(number)).isEmpty()
                && session.views().find(new ViewKey("cases", "case-" + number)).isEmpty());
    }

    private static StreamId stream(int number) {
        return new StreamId("case", "case-" + number);
    }

    private static Encoded content(int number, int length) {
        byte[] bytes = new byte[length];
        new Random(number).nextBytes(bytes);
        return new Encoded("sample", 1, Bytes.of(bytes));
    }
}
