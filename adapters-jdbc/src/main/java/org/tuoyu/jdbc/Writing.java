package org.tuoyu.jdbc;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tuoyu.kernel.event.StreamId;
import org.tuoyu.spi.Encoded;
import org.tuoyu.spi.Overtaken;
import org.tuoyu.spi.Recorded;
import org.tuoyu.spi.StoreFailed;
import org.tuoyu.spi.ViewKey;

/**
 * The writing of what a work wrote, in few round trips. At any level of isolation the primary keys let one work through at each
 * version of a stream and under each new key, and a row is replaced only at the version at which it was found.
 */
final class Writing {

    private final Statements statements;
    private final Sql sql;
    private final DriverFailures edge;
    private final Pending pending;

    Writing(Statements statements, Sql sql, DriverFailures edge, Pending pending) {
        this.statements = statements;
        this.sql = sql;
        this.edge = edge;
        this.pending = pending;
    }

    void all() throws SQLException {
        lookUp();
        List<Object[]> numbered = numbered();
        List<Object[]> appended = appended();
        List<Object[]> added = put(true);
        List<Object[]> replaced = put(false);
        int others = numbered.size() + added.size() + replaced.size();
        if (sql.together && others > 0 && others + appended.size() <= Sql.ROWS_AT_ONCE) {
            together(numbered, appended, added, replaced);
        } else {
            change(sql.number, numbered);
            append(appended);
            insert(sql.add, added);
            change(sql.replace, replaced);
        }
    }

    private void together(
            List<Object[]> numbered, List<Object[]> appended, List<Object[]> added, List<Object[]> replaced)
            throws SQLException {
        List<String> all = new ArrayList<>(Collections.nCopies(numbered.size(), sql.number));
        all.addAll(sql.append.all(appended.size()));
        all.addAll(sql.add.all(added.size()));
        all.addAll(Collections.nCopies(replaced.size(), sql.replace));
        Stream<Object[]> rows = Stream.of(numbered, appended, added, replaced).flatMap(List::stream);
        int[] changed = statements.writtenTogether(all, flat(rows));
        requireOneEach(Arrays.copyOfRange(changed, 0, numbered.size()));
        requireOneEach(Arrays.copyOfRange(changed, changed.length - replaced.size(), changed.length));
    }

    private static Object[] flat(Stream<Object[]> rows) {
        return rows.flatMap(Arrays::stream).toArray();
    }

    private List<Object[]> numbered() {
        List<Object[]> each = new ArrayList<>();
        pending.numbered.forEach((place, position) -> each.add(
                new Object[] {position, place.kind().toArray(), place.key().toArray(), place.version()}));
        return each;
    }

    private List<Object[]> appended() {
        return pending.appended.values().stream()
                .flatMap(List::stream)
                .map(Writing::values)
                .toList();
    }

    private void append(List<Object[]> rows) throws SQLException {
        try {
            insert(sql.append, rows);
        } catch (SQLException failure) {
            if (edge.isTaken(failure) && pending.appended.size() == 1) {
                StreamId stream = pending.appended.keySet().iterator().next();
                throw Overtaken.at(stream, pending.before(stream), failure);
            }
            throw failure;
        }
    }

    private void insert(Sql.Insert insert, List<Object[]> rows) throws SQLException {
        int most = sql.together ? Sql.ROWS_TOGETHER : Sql.ROWS_AT_ONCE;
        for (int from = 0; from < rows.size(); from += most) {
            List<Object[]> some = rows.subList(from, Math.min(from + most, rows.size()));
            statements.writtenTogether(insert.all(some.size()), flat(some.stream()));
        }
    }

    private static Object[] values(Recorded entry) {
        return Stream.concat(
                        Stream.of(
                                Name.bytes(entry.stream().kind()),
                                Name.bytes(entry.stream().key()),
                                entry.version()),
                        Statements.values(entry.entry()).stream())
                .toArray();
    }

    /** The rows that are put where none was found, or in place of one. */
    private List<Object[]> put(boolean isNew) {
        List<Object[]> each = new ArrayList<>();
        pending.put.forEach((key, row) -> {
            long version = pending.row(key).orElse(Pending.NO_ROW);
            if (isNew && version == Pending.NO_ROW) {
                each.add(values(key, row).toArray());
            } else if (!isNew && version != Pending.NO_ROW) {
                each.add(Stream.concat(values(key, row), Stream.of(version)).toArray());
            }
        });
        return each;
    }

    private static Stream<Object> values(ViewKey key, Encoded row) {
        return Stream.concat(Statements.values(row).stream(), Stream.of(Name.bytes(key.view()), Name.bytes(key.key())));
    }

    /** The versions of rows that are put and were not looked at. */
    private void lookUp() throws SQLException {
        Map<String, List<ViewKey>> unseen = pending.put.keySet().stream()
                .filter(key -> pending.row(key).isEmpty())
                .collect(Collectors.groupingBy(ViewKey::view));
        for (Map.Entry<String, List<ViewKey>> view : unseen.entrySet()) {
            lookUp(view.getKey(), view.getValue());
        }
    }

    private void lookUp(String view, List<ViewKey> keys) throws SQLException {
        statements.each(
                row -> {
                    pending.found(new ViewKey(view, Name.text(row.getBytes("row_key"))), row.getLong("row_version"));
                    return view;
                },
                sql.rowVersions,
                Name.bytes(view),
                keys.stream().map(key -> Name.bytes(key.key())).toList(),
                sql.keysAtOnce);
        keys.forEach(key -> pending.found(key, Pending.NO_ROW));
    }

    /** Changes rows that are as they were found, or is overtaken. */
    private void change(String statement, List<Object[]> each) throws SQLException {
        if (!each.isEmpty()) {
            requireOneEach(statements.written(statement, each));
        }
    }

    private static void requireOneEach(int[] changed) {
        if (Arrays.stream(changed).anyMatch(count -> count == Statement.SUCCESS_NO_INFO)) {
            throw new StoreFailed(
                    "", "the driver does not say how many rows a batch has changed; use one that does", null);
        }
        if (!Arrays.stream(changed).allMatch(count -> count == 1)) {
            throw Overtaken.elsewhere();
        }
    }
}
