package org.tuoyu.embedding;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tuoyu.kernel.event.StreamId;
import org.tuoyu.spi.Encoded;
import org.tuoyu.spi.Journal;
import org.tuoyu.spi.Overtaken;
import org.tuoyu.spi.Positioned;
import org.tuoyu.spi.Recorded;
import org.tuoyu.spi.Session;
import org.tuoyu.spi.SessionEnded;
import org.tuoyu.spi.ViewKey;
import org.tuoyu.spi.Viewed;
import org.tuoyu.spi.Views;

/** A work on a plain file: what was committed, and what the work has written since. */
final class PlainSession implements Session, Journal, Views {

    private final PlainContent committed;
    private final Map<StreamId, List<Encoded>> appended = new LinkedHashMap<>();
    private final Map<ViewKey, Encoded> put = new LinkedHashMap<>();
    private @Nullable Overtaken lost;
    private boolean ended;

    PlainSession(PlainContent committed) {
        this.committed = committed;
    }

    @Override
    public Journal journal() {
        requireOpen();
        return this;
    }

    @Override
    public Views views() {
        requireOpen();
        return this;
    }

    @Override
    public long append(StreamId stream, long expectedVersion, List<Encoded> entries) {
        requireOpen();
        require(!entries.isEmpty() && expectedVersion >= 0, "Appended are entries, at a version from 0");
        if (read(stream).size() != expectedVersion) {
            Overtaken overtaken = Overtaken.at(stream, expectedVersion);
            lost = lost == null ? overtaken : lost;
            throw overtaken;
        }
        appended.computeIfAbsent(stream, unused -> new ArrayList<>()).addAll(entries);
        return expectedVersion + entries.size();
    }

    @Override
    public List<Recorded> read(StreamId stream) {
        requireOpen();
        List<Recorded> before = committed.streams.getOrDefault(stream, List.of());
        List<Encoded> mine = appended.getOrDefault(stream, List.of());
        return Stream.concat(
                        before.stream(),
                        IntStream.range(0, mine.size())
                                .mapToObj(at -> new Recorded(stream, before.size() + at + 1L, mine.get(at))))
                .toList();
    }

    @Override
    public List<StreamId> streams(Optional<StreamId> after, int limit) {
        requireOpen();
        require(limit > 0, "A page has one stream or more");
        TreeSet<StreamId> all = new TreeSet<>(committed.streams.keySet());
        all.addAll(appended.keySet());
        return after.map(stream -> all.tailSet(stream, false)).orElse(all).stream()
                .limit(limit)
                .toList();
    }

    @Override
    public List<Positioned> readAll(long after, int limit) {
        requireOpen();
        require(limit > 0 && after >= 0, "A page has one entry or more, after a position from 0");
        return LongStream.range(after, committed.inOrder.size())
                .limit(limit)
                .mapToObj(at -> new Positioned(at + 1, committed.inOrder.get((int) at)))
                .toList();
    }

    @Override
    public void put(ViewKey key, Encoded row) {
        requireOpen();
        put.put(key, row);
    }

    @Override
    public Optional<Encoded> find(ViewKey key) {
        requireOpen();
        return Optional.ofNullable(put.get(key)).or(() -> Optional.ofNullable(committed.rows.get(key)));
    }

    @Override
    public List<Viewed> list(String view, Optional<String> after, int limit) {
        requireOpen();
        require(limit > 0, "A page has one row or more");
        TreeMap<ViewKey, Encoded> all = new TreeMap<>(committed.rows);
        all.putAll(put);
        return all.entrySet().stream()
                .filter(each -> each.getKey().view().equals(view)
                        && (after.isEmpty() || each.getKey().key().compareTo(after.get()) > 0))
                .limit(limit)
                .map(each -> new Viewed(each.getKey().key(), each.getValue()))
                .toList();
    }

    /** What is to be committed, as a frame; an empty one where nothing was written. */
    byte[] written() {
        if (lost != null) {
            throw lost;
        }
        ByteArrayOutputStream frame = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(frame)) {
            for (Map.Entry<StreamId, List<Encoded>> each : appended.entrySet()) {
                for (Encoded entry : each.getValue()) {
                    PlainContent.entry(out, each.getKey(), entry);
                }
            }
            for (Map.Entry<ViewKey, Encoded> each : put.entrySet()) {
                PlainContent.row(out, each.getKey(), each.getValue());
            }
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return frame.toByteArray();
    }

    void end() {
        ended = true;
    }

    private void requireOpen() {
        if (ended) {
            throw new SessionEnded();
        }
    }

    private static void require(boolean holds, String expected) {
        if (!holds) {
            throw new IllegalArgumentException(expected);
        }
    }
}
