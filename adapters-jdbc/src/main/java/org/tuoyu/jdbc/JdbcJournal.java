package org.tuoyu.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tuoyu.kernel.event.StreamId;
import org.tuoyu.spi.Bytes;
import org.tuoyu.spi.Encoded;
import org.tuoyu.spi.Journal;
import org.tuoyu.spi.Overtaken;
import org.tuoyu.spi.Positioned;
import org.tuoyu.spi.Recorded;

/** The journal as a table; its primary key lets one append through at each version. */
final class JdbcJournal implements Journal {

    private static final String VERSION =
            "SELECT COALESCE(MAX(VERSION), 0) FROM JOURNAL WHERE STREAM_KIND = ? AND STREAM_KEY = ?";
    private static final String APPEND =
            "INSERT INTO JOURNAL (STREAM_KIND, STREAM_KEY, VERSION, TYPE, SCHEMA_VERSION, PAYLOAD, DIGEST_NAME,"
                    + " DIGEST) VALUES (?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String READ = "SELECT TYPE, SCHEMA_VERSION, PAYLOAD, DIGEST_NAME, DIGEST, VERSION FROM"
            + " JOURNAL WHERE STREAM_KIND = ? AND STREAM_KEY = ? ORDER BY STREAM_KIND, STREAM_KEY, VERSION";

    static final String OF_THE_KIND = "SELECT DISTINCT STREAM_KIND, STREAM_KEY FROM JOURNAL"
            + " WHERE STREAM_KIND = ? AND STREAM_KEY > ? ORDER BY STREAM_KIND, STREAM_KEY FETCH FIRST ? ROWS ONLY";
    static final String OF_LATER_KINDS = "SELECT DISTINCT STREAM_KIND, STREAM_KEY FROM JOURNAL"
            + " WHERE STREAM_KIND >= ? ORDER BY STREAM_KIND, STREAM_KEY FETCH FIRST ? ROWS ONLY";

    private final JdbcTransaction transaction;
    private final JdbcPositions positions;

    JdbcJournal(JdbcTransaction transaction) {
        this.transaction = transaction;
        this.positions = new JdbcPositions(transaction);
    }

    @Override
    public long append(StreamId stream, long expectedVersion, List<Encoded> entries) {
        transaction.requireOpen();
        if (entries.isEmpty() || expectedVersion < 0) {
            throw new IllegalArgumentException("Appended are entries, one or more, at a version from 0, got "
                    + entries.size() + " at " + expectedVersion);
        }
        if (transaction.<Long>ask(connection -> version(connection, stream)) != expectedVersion) {
            throw transaction.losing(Overtaken.at(stream, expectedVersion));
        }
        transaction.<Long>ask(connection -> insert(connection, stream, expectedVersion, entries));
        positions.appended(stream, expectedVersion, entries.size());
        return expectedVersion + entries.size();
    }

    private static long version(Connection connection, StreamId stream) throws SQLException {
        return Statements.rows(
                        connection,
                        row -> row.getLong(1),
                        VERSION,
                        Statements.bytes(stream.kind()),
                        Statements.bytes(stream.key()))
                .get(0);
    }

    private long insert(Connection connection, StreamId stream, long expectedVersion, List<Encoded> entries)
            throws SQLException {
        long version = expectedVersion;
        try (PreparedStatement insert = connection.prepareStatement(APPEND)) {
            for (Encoded entry : entries) {
                version++;
                Statements.bind(
                        insert,
                        Statements.bytes(stream.kind()),
                        Statements.bytes(stream.key()),
                        version,
                        entry.type(),
                        entry.schema(),
                        entry.payload().toArray(),
                        entry.digest().algorithm(),
                        entry.digest().value().toArray());
                insert.executeUpdate();
            }
            return version;
        } catch (SQLException failure) {
            if (transaction.isDuplicate(failure)) {
                throw transaction.losing(Overtaken.at(stream, expectedVersion, failure));
            }
            throw failure;
        }
    }

    @Override
    public List<Recorded> read(StreamId stream) {
        return transaction.ask(connection -> Statements.rows(
                connection,
                row -> new Recorded(stream, row.getLong("VERSION"), Statements.encoded(row)),
                READ,
                Statements.bytes(stream.kind()),
                Statements.bytes(stream.key())));
    }

    @Override
    public List<Positioned> readAll(long after, int limit) {
        return positions.page(after, limit);
    }

    @Override
    public List<StreamId> streams(Optional<StreamId> after, int limit) {
        transaction.requireOpen();
        Statements.requireRows(limit);
        return transaction.ask(connection -> streams(connection, after, limit));
    }

    /**
     * Each statement reads one range of the journal's key, first within a kind and then the kinds after it: with an OR, or
     * a comparison of pairs, H2 reads the kind from its beginning for each page.
     */
    private static List<StreamId> streams(Connection connection, Optional<StreamId> after, int limit)
            throws SQLException {
        List<StreamId> page = new ArrayList<>();
        Place last = after.map(Place::of).orElse(Place.BEFORE_ALL);
        while (page.size() < limit) {
            int wanted = limit - page.size();
            List<Place> places = places(connection, last, wanted);
            places.stream().flatMap(Place::named).forEach(page::add);
            if (places.size() < wanted) {
                break;
            }
            last = places.get(wanted - 1);
        }
        return List.copyOf(page);
    }

    private static List<Place> places(Connection connection, Place after, int wanted) throws SQLException {
        byte[] kind = after.kind().toArray();
        List<Place> places = new ArrayList<>(Statements.rows(
                connection, Place::at, OF_THE_KIND, kind, after.key().toArray(), wanted));
        if (places.size() < wanted) {
            places.addAll(Statements.rows(connection, Place::at, OF_LATER_KINDS, next(kind), wanted - places.size()));
        }
        return places;
    }

    /** The bytes right after these. Of those after a kind, H2 reads the kind too; of those from a place on, it does not. */
    static byte[] next(byte[] bytes) {
        return Arrays.copyOf(bytes, bytes.length + 1);
    }

    /** Where a stream stands, as it is kept or was altered. */
    record Place(Bytes kind, Bytes key) {

        private static final Place BEFORE_ALL = new Place(Bytes.of(), Bytes.of());

        static Place of(StreamId stream) {
            return new Place(Bytes.of(Statements.bytes(stream.kind())), Bytes.of(Statements.bytes(stream.key())));
        }

        static Place at(ResultSet row) throws SQLException {
            return new Place(Bytes.of(row.getBytes("STREAM_KIND")), Bytes.of(row.getBytes("STREAM_KEY")));
        }

        /** The stream; none where it was altered so that no name can be given to it. */
        Stream<StreamId> named() {
            try {
                StreamId stream = new StreamId(Statements.text(kind.toArray()), Statements.text(key.toArray()));
                return of(stream).equals(this) ? Stream.of(stream) : Stream.empty();
            } catch (IllegalArgumentException altered) {
                return Stream.empty();
            }
        }
    }
}
