package org.tuoyu.jdbc;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tuoyu.kernel.event.StreamId;
import org.tuoyu.spi.Bytes;
import org.tuoyu.spi.Encoded;
import org.tuoyu.spi.Overtaken;
import org.tuoyu.spi.Recorded;
import org.tuoyu.spi.StoreFailed;
import org.tuoyu.spi.ViewKey;

/**
 * The writing of what a work wrote, in batches. At any level of isolation the primary keys let one work through at each
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
        number();
        append();
        put();
    }

    private void number() throws SQLException {
        List<Object[]> each = new ArrayList<>();
        pending.numbered.forEach((place, position) -> each.add(
                new Object[] {position, place.kind().toArray(), place.key().toArray(), place.version()}));
        change(sql.number, each);
    }

    private void append() throws SQLException {
        List<Object[]> each = pending.appended.values().stream()
                .flatMap(List::stream)
                .map(Writing::values)
                .toList();
        if (each.isEmpty()) {
            return;
        }
        try {
            statements.written(sql.append, each);
        } catch (SQLException failure) {
            if (edge.isTaken(failure) && pending.appended.size() == 1) {
                StreamId stream = pending.appended.keySet().iterator().next();
                throw Overtaken.at(stream, pending.before(stream), failure);
            }
            throw failure;
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

    private void put() throws SQLException {
        lookUp();
        List<Object[]> added = new ArrayList<>();
        List<Object[]> replaced = new ArrayList<>();
        pending.put.forEach((key, row) -> {
            long version = pending.row(key).orElse(Pending.NO_ROW);
            if (version == Pending.NO_ROW) {
                added.add(values(key, row).toArray());
            } else {
                replaced.add(Stream.concat(values(key, row), Stream.of(version)).toArray());
            }
        });
        if (!added.isEmpty()) {
            statements.written(sql.add, added);
        }
        change(sql.replace, replaced);
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
            Map<Bytes, Long> found = new HashMap<>();
            List<byte[]> keys =
                    view.getValue().stream().map(key -> Name.bytes(key.key())).toList();
            statements.each(
                    row -> {
                        found.put(Bytes.of(row.getBytes("row_key")), row.getLong("row_version"));
                        return found;
                    },
                    sql.rowVersions,
                    Name.bytes(view.getKey()),
                    keys,
                    sql.keysAtOnce);
            view.getValue()
                    .forEach(key -> pending.found(key, found.getOrDefault(Name.kept(key.key()), Pending.NO_ROW)));
        }
    }

    /** Changes rows that are as they were found, or is overtaken. */
    private void change(String statement, List<Object[]> each) throws SQLException {
        if (each.isEmpty()) {
            return;
        }
        int[] changed = statements.written(statement, each);
        if (Arrays.stream(changed).anyMatch(count -> count == Statement.SUCCESS_NO_INFO)) {
            throw new StoreFailed(
                    "", "the driver does not say how many rows a batch has changed; use one that does", null);
        }
        if (!Arrays.stream(changed).allMatch(count -> count == 1)) {
            throw Overtaken.elsewhere();
        }
    }
}
