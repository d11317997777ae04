package org.tuoyu.jdbc;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tuoyu.kernel.event.StreamId;
import org.tuoyu.spi.Encoded;
import org.tuoyu.spi.Journal;
import org.tuoyu.spi.Overtaken;
import org.tuoyu.spi.Positioned;
import org.tuoyu.spi.Recorded;

/** The journal as a table; its primary key lets one append through at each version. */
final class JdbcJournal implements Journal {

    private final JdbcSession session;
    private final Sql sql;
    private final Pending pending;
    private final Positions positions;

    JdbcJournal(JdbcSession session, Sql sql, Pending pending) {
        this.session = session;
        this.sql = sql;
        this.pending = pending;
        this.positions = new Positions(session, sql, pending);
    }

    @Override
    public long append(StreamId stream, long expectedVersion, List<Encoded> entries) {
        session.requireOpen();
        if (entries.isEmpty() || expectedVersion < 0) {
            throw new IllegalArgumentException("Appended are entries, one or more, at a version from 0, got "
                    + entries.size() + " at " + expectedVersion);
        }
        if (version(stream) != expectedVersion) {
            throw session.losing(Overtaken.at(stream, expectedVersion));
        }
        return pending.append(stream, expectedVersion, entries);
    }

    private long version(StreamId stream) {
        if (pending.version(stream).isEmpty()) {
            pending.found(
                    stream,
                    session.<Long>ask(statements -> statements
                            .rows(
                                    row -> row.getLong(1),
                                    sql.version,
                                    Name.bytes(stream.kind()),
                                    Name.bytes(stream.key()))
                            .get(0)));
        }
        return pending.version(stream).orElseThrow();
    }

    @Override
    public void appendEach(List<Append> appends) {
        session.requireOpen();
        ofEachKind(
                appends.stream()
                        .map(Append::stream)
                        .filter(stream -> pending.version(stream).isEmpty()),
                (kind, streams) -> {
                    streams.forEach(stream -> pending.found(stream, 0));
                    session.ask(statements -> statements.each(
                            row -> {
                                pending.found(
                                        new StreamId(kind, Name.text(row.getBytes("stream_key"))), row.getLong(2));
                                return kind;
                            },
                            sql.versions,
                            Name.bytes(kind),
                            keys(streams),
                            sql.keysAtOnce));
                });
        Journal.super.appendEach(appends);
    }

    @Override
    public List<Recorded> read(StreamId stream) {
        List<Recorded> found = session.ask(statements -> statements.rows(
                row -> new Recorded(stream, row.getLong("stream_version"), Statements.encoded(row)),
                sql.read,
                Name.bytes(stream.kind()),
                Name.bytes(stream.key())));
        return withPending(stream, found);
    }

    @Override
    public Map<StreamId, List<Recorded>> readEach(Collection<StreamId> streams) {
        session.requireOpen();
        List<Optional<Recorded>> found = new ArrayList<>();
        ofEachKind(
                streams.stream(),
                (kind, some) -> found.addAll(session.ask(statements -> statements.each(
                        row -> Place.ofEntry(row).recorded(row),
                        sql.readEach,
                        Name.bytes(kind),
                        keys(some),
                        sql.keysAtOnce))));
        Map<StreamId, List<Recorded>> entries =
                found.stream().flatMap(Optional::stream).collect(Collectors.groupingBy(Recorded::stream));
        Map<StreamId, List<Recorded>> each = new LinkedHashMap<>();
        streams.forEach(stream -> each.put(stream, withPending(stream, entries.getOrDefault(stream, List.of()))));
        return each;
    }

    /** What is found in the database, and then what the work has appended to it. */
    private List<Recorded> withPending(StreamId stream, List<Recorded> found) {
        long version = found.isEmpty() ? 0 : found.get(found.size() - 1).version();
        List<Recorded> mine = pending.of(stream);
        if (!mine.isEmpty() && version != pending.before(stream)) {
            throw session.losing(Overtaken.at(stream, pending.before(stream)));
        }
        pending.found(stream, version);
        return Stream.concat(found.stream(), mine.stream()).toList();
    }

    /** Asks about the streams of each kind. */
    private static void ofEachKind(Stream<StreamId> streams, BiConsumer<String, List<StreamId>> asked) {
        streams.distinct()
                .collect(Collectors.groupingBy(StreamId::kind, LinkedHashMap::new, Collectors.toList()))
                .forEach(asked);
    }

    private static List<byte[]> keys(List<StreamId> streams) {
        return streams.stream().map(stream -> Name.bytes(stream.key())).toList();
    }

    @Override
    public List<Positioned> readAll(long after, int limit) {
        return positions.page(after, limit);
    }

    @Override
    public List<StreamId> streams(Optional<StreamId> after, int limit) {
        session.requireOpen();
        Statements.requireRows(limit);
        List<StreamId> found = session.ask(statements -> streams(statements, after, limit));
        NavigableSet<StreamId> page = new TreeSet<>(found);
        pending.appended.keySet().stream()
                .filter(stream -> after.isEmpty() || stream.compareTo(after.get()) > 0)
                .forEach(page::add);
        return page.stream().limit(limit).toList();
    }

    /**
     * Each statement reads one range of the journal's key, first within a kind and then the kinds after it: with an OR, or
     * a comparison of pairs, H2 reads the kind from its beginning for each page.
     */
    private List<StreamId> streams(Statements statements, Optional<StreamId> after, int limit) throws SQLException {
        List<StreamId> page = new ArrayList<>();
        Place last = after.map(Place::of).orElse(Place.BEFORE_ALL);
        while (page.size() < limit) {
            int wanted = limit - page.size();
            List<Place> places = places(statements, last, wanted);
            places.stream().flatMap(place -> place.stream().stream()).forEach(page::add);
            if (places.size() < wanted) {
                break;
            }
            last = places.get(wanted - 1);
        }
        return List.copyOf(page);
    }

    private List<Place> places(Statements statements, Place after, int wanted) throws SQLException {
        byte[] kind = Name.bound(after.kind().toArray());
        List<Place> places = new ArrayList<>(statements.rows(
                Place::ofStream,
                sql.streamsOfTheKind,
                kind,
                Name.bound(after.key().toArray()),
                wanted));
        if (places.size() < wanted) {
            byte[] later = Name.next(kind);
            places.addAll(statements.rows(Place::ofStream, sql.streamsOfLaterKinds, later, wanted - places.size()));
        }
        return places;
    }
}
