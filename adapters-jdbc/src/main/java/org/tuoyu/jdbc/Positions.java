package org.tuoyu.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tuoyu.spi.Positioned;
import org.tuoyu.spi.Recorded;

/**
 * The positions of entries. Whoever writes gives none: a number drawn before the commit may be seen after a later one.
 * Whoever reads to the end numbers what is committed and has none, after all that have one, in the order of arrival; the
 * numbers are written with what the work writes. Of two who do so at the same time one is overtaken, since no entry is
 * numbered twice and no number stands twice. On a connection that only reads, the end is the last that has a number.
 */
final class Positions {

    private final JdbcSession session;
    private final Sql sql;
    private final Pending pending;
    private final List<Positioned> given = new ArrayList<>();

    Positions(JdbcSession session, Sql sql, Pending pending) {
        this.session = session;
        this.sql = sql;
        this.pending = pending;
    }

    /**
     * An entry as it stands in the table.
     *
     * @param recorded empty where it was altered so that no name can be given to it
     * @param position 0 where it has none yet
     */
    private record Row(Place place, Optional<Recorded> recorded, long position) {

        static Row of(ResultSet row, long position) throws SQLException {
            Place place = Place.ofEntry(row);
            return new Row(place, place.recorded(row), position);
        }

        Optional<Positioned> at(long number) {
            return recorded.map(entry -> new Positioned(number, entry));
        }
    }

    List<Positioned> page(long after, int limit) {
        session.requireOpen();
        Statements.requireRows(limit);
        if (after < 0) {
            throw new IllegalArgumentException("A position is 0 or more, got " + after);
        }
        return session.ask(statements -> page(statements, after, limit));
    }

    private List<Positioned> page(Statements statements, long after, int limit) throws SQLException {
        List<Positioned> page = new ArrayList<>();
        long last = after;
        boolean more = true;
        while (more && page.size() < limit) {
            int wanted = limit - page.size();
            List<Row> rows =
                    statements.rows(row -> Row.of(row, row.getLong("journal_position")), sql.page, last, wanted);
            rows.forEach(each -> each.at(each.position()).ifPresent(page::add));
            more = rows.size() == wanted;
            last = more ? rows.get(wanted - 1).position() : last;
        }
        given.stream()
                .filter(entry -> entry.position() > after)
                .limit(limit - page.size())
                .forEach(page::add);
        more = true; // what was altered has a number too, and no place on a page
        while (more && page.size() < limit) {
            more = arrived(statements, limit - page.size(), page);
        }
        return List.copyOf(page);
    }

    /** Numbers some of those that have no number; whether there were any. */
    private boolean arrived(Statements statements, int wanted, List<Positioned> page) throws SQLException {
        int most = (int) Math.min((long) wanted + pending.numbered.size(), Integer.MAX_VALUE);
        List<Row> arrivals = statements.rows(row -> Row.of(row, 0), sql.arrivals, most).stream()
                .filter(row -> !pending.numbered.containsKey(row.place()))
                .toList();
        if (arrivals.isEmpty() || statements.connection().isReadOnly()) {
            return false;
        }
        long position = pending.numbered.isEmpty()
                ? statements.rows(row -> row.getLong(1), sql.lastPosition).get(0)
                : pending.lastNumber();
        for (Row row : arrivals) {
            position++;
            pending.numbered.put(row.place(), position);
            row.at(position).ifPresent(given::add);
            row.at(position).ifPresent(page::add);
        }
        return true;
    }
}
