package org.tuoyu.engine;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tuoyu.kernel.event.StreamId;
import org.tuoyu.spi.Encoded;
import org.tuoyu.spi.Recorded;
import org.tuoyu.spi.ViewKey;
import org.tuoyu.spi.Viewed;

/** All that an in-memory store holds at one moment. It never changes: what is written makes another one. */
record Content(Sorted<StreamId, Tail> streams, Sorted<String, Sorted<String, Viewed>> views) {

    static final Content EMPTY = new Content(Sorted.empty(), Sorted.empty());

    /** A stream from its end: its last entry and what stands before. */
    record Tail(Recorded last, @Nullable Tail before) {}

    long version(StreamId stream) {
        return streams.find(stream).map(tail -> tail.last.version()).orElse(0L);
    }

    Content appended(StreamId stream, Encoded entry) {
        Tail tail = new Tail(
                new Recorded(stream, version(stream) + 1, entry),
                streams.find(stream).orElse(null));
        return new Content(streams.with(stream, tail), views);
    }

    List<Recorded> entries(StreamId stream) {
        Deque<Recorded> entries = new ArrayDeque<>();
        Tail tail = streams.find(stream).orElse(null);
        while (tail != null) {
            entries.addFirst(tail.last);
            tail = tail.before;
        }
        return List.copyOf(entries);
    }

    List<StreamId> streams(Optional<StreamId> after, int limit) {
        return streams.page(after, limit).stream()
                .map(tail -> tail.last.stream())
                .toList();
    }

    Content put(String view, Viewed row) {
        return new Content(streams, views.with(view, rows(view).with(row.key(), row)));
    }

    Optional<Viewed> find(ViewKey key) {
        return rows(key.view()).find(key.key());
    }

    List<Viewed> list(String view, Optional<String> after, int limit) {
        return List.copyOf(rows(view).page(after, limit));
    }

    private Sorted<String, Viewed> rows(String view) {
        return views.find(view).orElseGet(Sorted::empty);
    }
}
