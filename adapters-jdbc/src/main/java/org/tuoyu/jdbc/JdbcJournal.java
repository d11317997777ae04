package org.tuoyu.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.tuoyu.kernel.event.StreamId;
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
            + " JOURNAL WHERE STREAM_KIND = ? AND STREAM_KEY = ? ORDER BY STREAM_KIND, STREAM_KEY, VERSION";

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
    public List<StreamId> streams(Optional<StreamId> after, int limit) {
        transaction.requireOpen();
        Statements.requireRows(limit);
        return transaction.ask(connection -> StreamPage.of(connection, after, limit));
    }
}
