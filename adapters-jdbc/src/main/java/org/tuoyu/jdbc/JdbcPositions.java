package org.tuoyu.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tuoyu.jdbc.JdbcJournal.Place;
import org.tuoyu.kernel.event.StreamId;
import org.tuoyu.spi.Encoded;
import org.tuoyu.spi.Positioned;
import org.tuoyu.spi.Recorded;

/**
 * The positions of entries. Whoever writes gives none: a number drawn before the commit may be seen after a later one.
 * Whoever reads to the end numbers what is committed and has none, after all that have one; of two who do so at the same
 * time one is overtaken, since no number stands twice.
 */
final class JdbcPositions {

    private static final String PAGE =
            "SELECT JOURNAL_POSITION, STREAM_KIND, STREAM_KEY, VERSION, TYPE, SCHEMA_VERSION,"
                    + " PAYLOAD, DIGEST_NAME, DIGEST FROM JOURNAL WHERE JOURNAL_POSITION > ? ORDER BY JOURNAL_POSITION"
                    + " FETCH FIRST ? ROWS ONLY";
    private static final String WITHOUT = "SELECT STREAM_KIND, STREAM_KEY, VERSION FROM JOURNAL"
            + " WHERE JOURNAL_POSITION IS NULL ORDER BY STREAM_KIND, STREAM_KEY, VERSION FETCH FIRST ? ROWS ONLY";
    private static final String LAST = "SELECT COALESCE(MAX(JOURNAL_POSITION), 0) FROM JOURNAL";
    private static final String NUMBER = "UPDATE JOURNAL SET JOURNAL_POSITION = ?"
            + " WHERE STREAM_KIND = ? AND STREAM_KEY = ? AND VERSION = ? AND JOURNAL_POSITION IS NULL";

    private final JdbcTransaction transaction;
    private final Map<Place, Long> versionsBefore = new HashMap<>();
    private int appended;

    JdbcPositions(JdbcTransaction transaction) {
        this.transaction = transaction;
    }

    /** The work itself has appended after a version: that has no position before it is committed. */
    void appended(StreamId stream, long version, int entries) {
        versionsBefore.putIfAbsent(Place.of(stream), version);
        appended += entries;
    }

    List<Positioned> page(long after, int limit) {
        transaction.requireOpen();
        Statements.requireRows(limit);
        if (after < 0) {
            throw new IllegalArgumentException("A position is 0 or more, got " + after);
        }
        List<Positioned> page = new ArrayList<>();
        long last = after;
        while (page.size() < limit) {
            long from = last;
            int wanted = limit - page.size();
            List<Row> rows = transaction.ask(connection -> rows(connection, from, wanted));
            rows.stream().flatMap(Row::named).forEach(page::add);
            if (rows.size() < wanted && transaction.<Integer>ask(connection -> numbered(connection, wanted)) == 0) {
                break;
            }
            last = rows.isEmpty() ? last : rows.get(rows.size() - 1).position();
        }
        return List.copyOf(page);
    }

    private static List<Row> rows(Connection connection, long after, int limit) throws SQLException {
        return Statements.rows(connection, Row::at, PAGE, after, limit);
    }

    /** An entry as it stands in the table. */
    private record Row(long position, Place place, long version, Encoded entry) {

        static Row at(ResultSet row) throws SQLException {
            return new Row(
                    row.getLong("JOURNAL_POSITION"), Place.at(row), row.getLong("VERSION"), Statements.encoded(row));
        }

        Stream<Positioned> named() {
            return place.named().map(stream -> new Positioned(position, new Recorded(stream, version, entry)));
        }
    }

    /** An entry without a position. */
    private record Unnumbered(Place place, long version) {
        static Unnumbered at(ResultSet row) throws SQLException {
            return new Unnumbered(Place.at(row), row.getLong("VERSION"));
        }
    }

    /** Gives the next positions to some entries that have none; how many it were. */
    private int numbered(Connection connection, int most) throws SQLException {
        List<Unnumbered> without = Statements.rows(
                connection, Unnumbered::at, WITHOUT, (int) Math.min((long) most + appended, Integer.MAX_VALUE));
        List<Unnumbered> committed =
                without.stream().filter(this::isOfOthers).limit(most).toList();
        if (committed.isEmpty()) {
            return 0;
        }
        long position = Statements.rows(connection, row -> row.getLong(1), LAST).get(0);
        for (Unnumbered each : committed) {
            position++;
            Statements.written(
                    connection,
                    NUMBER,
                    position,
                    each.place().kind().toArray(),
                    each.place().key().toArray(),
                    each.version());
        }
        return committed.size();
    }

    private boolean isOfOthers(Unnumbered each) {
        return each.version() <= versionsBefore.getOrDefault(each.place(), Long.MAX_VALUE);
    }
}
