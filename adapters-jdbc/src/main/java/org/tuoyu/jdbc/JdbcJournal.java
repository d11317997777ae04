package org.tuoyu.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tuoyu.event.StreamId;
import org.tuoyu.spi.Encoded;
import org.tuoyu.spi.Journal;
import org.tuoyu.spi.Overtaken;
import org.tuoyu.spi.Recorded;

/** The journal as a table; its primary key lets one append through at each version. */
final class JdbcJournal implements Journal {

    private static final String VERSION =
            "SELECT COALESCE(MAX(VERSION), 0) FROM JOURNAL WHERE STREAM_KIND = ? AND STREAM_KEY = ?";
    private static final String APPEND =
            "INSERT INTO JOURNAL (STREAM_KIND, STREAM_KEY, VERSION, TYPE, SCHEMA_VERSION, PAYLOAD, DIGEST_NAME,"
                    + " DIGEST) VALUES (?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String READ = "SELECT TYPE, SCHEMA_VERSION, PAYLOAD, DIGEST_NAME, DIGEST, VERSION FROM"
            + " JOURNAL WHERE STREAM_KIND = ? AND STREAM_KEY = ? ORDER BY VERSION";
    private static final String STREAMS = "SELECT DISTINCT STREAM_KIND, STREAM_KEY FROM JOURNAL"
            + " WHERE STREAM_KIND > ? OR (STREAM_KIND = ? AND STREAM_KEY > ?) ORDER BY STREAM_KIND, STREAM_KEY";

    private final JdbcTransaction transaction;

    JdbcJournal(JdbcTransaction transaction) {
        this.transaction = transaction;
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
        return expectedVersion + entries.size();
    }

    private static long version(Connection connection, StreamId stream) throws SQLException {
        try (PreparedStatement select = Statements.prepared(connection, VERSION, stream.kind(), stream.key());
                ResultSet rows = select.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private long insert(Connection connection, StreamId stream, long expectedVersion, List<Encoded> entries)
            throws SQLException {
        long version = expectedVersion;
        try (PreparedStatement insert = connection.prepareStatement(APPEND)) {
            for (Encoded entry : entries) {
                version++;
                Statements.bind(
                        insert,
                        stream.kind(),
                        stream.key(),
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
        return transaction.ask(connection -> read(connection, stream));
    }

    private static List<Recorded> read(Connection connection, StreamId stream) throws SQLException {
        List<Recorded> entries = new ArrayList<>();
        try (PreparedStatement select = Statements.prepared(connection, READ, stream.kind(), stream.key());
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                entries.add(new Recorded(stream, rows.getLong("VERSION"), Statements.encoded(rows)));
            }
        }
        return List.copyOf(entries);
    }

    @Override
    public List<StreamId> streams(Optional<StreamId> after, int limit) {
        transaction.requireOpen();
        Statements.requireRows(limit);
        return transaction.ask(connection -> streams(
                connection,
                after.map(StreamId::kind).orElse(""),
                after.map(StreamId::key).orElse(""),
                limit));
    }

    private static List<StreamId> streams(Connection connection, String kind, String key, int limit)
            throws SQLException {
        List<StreamId> streams = new ArrayList<>();
        try (PreparedStatement select = Statements.prepared(connection, STREAMS, kind, kind, key)) {
            select.setMaxRows(limit);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    streams.add(new StreamId(rows.getString("STREAM_KIND"), rows.getString("STREAM_KEY")));
                }
            }
        }
        return List.copyOf(streams);
    }
}
