package org.tuoyu.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
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

/** A transaction in memory: the store as of one commit, and what was written since. */
final class MemorySession implements Session, Journal, Views {

    private final MemoryContent content;
    private final long asOf;
    private final Map<StreamId, List<Recorded>> appended = new LinkedHashMap<>();
    private final Map<ViewKey, Viewed> put = new HashMap<>();
    private @Nullable Overtaken lost;
    private boolean ended;

    MemorySession(MemoryContent content) {
        this.content = content;
        this.asOf = content.commits();
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
        if (entries.isEmpty() || expectedVersion < 0) {
            throw new IllegalArgumentException("Appended are entries, one or more, at a version from 0, got "
                    + entries.size() + " at " + expectedVersion);
        }
        long version = read(stream).size();
        if (version != expectedVersion) {
            Overtaken overtaken = Overtaken.at(stream, expectedVersion);
            lost = lost == null ? overtaken : lost;
            throw overtaken;
        }
        List<Recorded> mine = appended.computeIfAbsent(stream, unused -> new ArrayList<>());
        for (Encoded entry : entries) {
            version++;
            mine.add(new Recorded(stream, version, entry));
        }
        return version;
    }

    @Override
    public List<Recorded> read(StreamId stream) {
        requireOpen();
        return Stream.concat(content.entries(stream, asOf).stream(), appended.getOrDefault(stream, List.of()).stream())
                .toList();
    }

    @Override
    public List<StreamId> streams(Optional<StreamId> after, int limit) {
        requireOpen();
        requireRows(limit);
        NavigableSet<StreamId> page = new TreeSet<>(content.streams(after, limit, asOf));
        appended.keySet().stream()
                .filter(stream -> after.isEmpty() || stream.compareTo(after.get()) > 0)
                .forEach(page::add);
        return page.stream().limit(limit).toList();
    }

    @Override
    public List<Positioned> readAll(long after, int limit) {
        requireOpen();
        requireRows(limit);
        if (after < 0) {
            throw new IllegalArgumentException("A position is 0 or more, got " + after);
        }
        return content.all(after, limit, asOf);
    }

    @Override
    public void put(ViewKey key, Encoded row) {
        requireOpen();
        put.put(key, new Viewed(key.key(), row));
    }

    @Override
    public Optional<Encoded> find(ViewKey key) {
        requireOpen();
        return Optional.ofNullable(put.get(key))
                .or(() -> content.find(key, asOf))
                .map(Viewed::row);
    }

    @Override
    public List<Viewed> list(String view, Optional<String> after, int limit) {
        requireOpen();
        requireRows(limit);
        NavigableMap<String, Viewed> page = new TreeMap<>();
        content.list(view, after, limit, asOf).forEach(row -> page.put(row.key(), row));
        put.forEach((key, row) -> {
            if (key.view().equals(view) && (after.isEmpty() || row.key().compareTo(after.get()) > 0)) {
                page.put(row.key(), row);
            }
        });
        return page.values().stream().limit(limit).toList();
    }

    private static void requireRows(int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("A page has one row or more, got " + limit);
        }
    }

    void commit() {
        if (lost != null) {
            throw lost;
        }
        if (!appended.isEmpty() || !put.isEmpty()) {
            content.commit(appended.values(), put, asOf);
        }
    }

    void end() {
        ended = true;
    }

    private void requireOpen() {
        if (ended) {
            throw new SessionEnded();
        }
    }
}
