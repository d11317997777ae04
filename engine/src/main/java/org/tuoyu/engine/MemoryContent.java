package org.tuoyu.engine;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tuoyu.kernel.event.StreamId;
import org.tuoyu.spi.Overtaken;
import org.tuoyu.spi.Positioned;
import org.tuoyu.spi.Recorded;
import org.tuoyu.spi.ViewKey;
import org.tuoyu.spi.Viewed;

/** All that an in-memory store ever held. Whoever asks says as of which commit. */
final class MemoryContent {

    private final NavigableMap<StreamId, Kept<Recorded>> streams = new TreeMap<>();
    private final Map<String, NavigableMap<String, Kept<Viewed>>> views = new HashMap<>();
    private final List<Kept<Recorded>> inOrder = new ArrayList<>();
    private long commits;

    /** What one commit brought, and what had stood in its place before. */
    private record Kept<T>(T value, long commit, @Nullable Kept<T> before) {}

    private static <T> @Nullable Kept<T> asOf(long commit, @Nullable Kept<T> last) {
        Kept<T> kept = last;
        while (kept != null && kept.commit > commit) {
            kept = kept.before;
        }
        return kept;
    }

    synchronized long commits() {
        return commits;
    }

    synchronized List<Recorded> entries(StreamId stream, long asOf) {
        Deque<Recorded> entries = new ArrayDeque<>();
        for (Kept<Recorded> kept = asOf(asOf, streams.get(stream)); kept != null; kept = kept.before) {
            entries.addFirst(kept.value);
        }
        return List.copyOf(entries);
    }

    synchronized List<StreamId> streams(Optional<StreamId> after, int limit, long asOf) {
        return page(streams, after, asOf)
                .limit(limit)
                .map(kept -> kept.value.stream())
                .toList();
    }

    /** Positions are places in the order of commits, from 1. */
    synchronized List<Positioned> all(long after, int limit, long asOf) {
        List<Positioned> page = new ArrayList<>();
        for (long at = after; at < inOrder.size() && page.size() < limit; at++) {
            Kept<Recorded> kept = inOrder.get((int) at);
            if (kept.commit <= asOf) {
                page.add(new Positioned(at + 1, kept.value));
            }
        }
        return page;
    }

    synchronized Optional<Viewed> find(ViewKey key, long asOf) {
        Kept<Viewed> kept = asOf(asOf, rows(key.view()).get(key.key()));
        return kept == null ? Optional.empty() : Optional.of(kept.value);
    }

    synchronized List<Viewed> list(String view, Optional<String> after, int limit, long asOf) {
        return page(rows(view), after, asOf).limit(limit).map(Kept::value).toList();
    }

    private NavigableMap<String, Kept<Viewed>> rows(String view) {
        return views.computeIfAbsent(view, unused -> new TreeMap<>());
    }

    private static <K, T> Stream<Kept<T>> page(NavigableMap<K, Kept<T>> all, Optional<K> after, long asOf) {
        Collection<Kept<T>> following =
                after.map(key -> all.tailMap(key, false)).orElse(all).values();
        return following.stream().flatMap(last -> Stream.ofNullable(asOf(asOf, last)));
    }

    /** Takes up what a work wrote that began as of a commit, all of it or nothing. */
    synchronized void commit(Collection<List<Recorded>> appended, Map<ViewKey, Viewed> put, long asOf) {
        appended.forEach(entries -> requireNext(entries.get(0)));
        put.keySet().forEach(key -> requireAsOf(asOf, rows(key.view()).get(key.key())));
        commits++;
        appended.forEach(entries -> entries.forEach(entry -> {
            Kept<Recorded> kept = new Kept<>(entry, commits, streams.get(entry.stream()));
            streams.put(entry.stream(), kept);
            inOrder.add(kept);
        }));
        put.forEach((key, row) ->
                rows(key.view()).compute(key.key(), (unused, before) -> new Kept<>(row, commits, before)));
    }

    private void requireNext(Recorded first) {
        Kept<Recorded> last = streams.get(first.stream());
        if (first.version() != (last == null ? 1 : last.value.version() + 1)) {
            throw Overtaken.at(first.stream(), first.version() - 1);
        }
    }

    private static void requireAsOf(long asOf, @Nullable Kept<Viewed> last) {
        if (last != null && last.commit > asOf) {
            throw Overtaken.elsewhere();
        }
    }
}
