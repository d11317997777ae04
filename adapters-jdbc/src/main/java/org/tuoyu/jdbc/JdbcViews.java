package org.tuoyu.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tuoyu.kernel.event.StreamId;
import org.tuoyu.spi.Encoded;
import org.tuoyu.spi.ViewKey;
import org.tuoyu.spi.Viewed;
import org.tuoyu.spi.Views;

/** Views as rows of one table, each with a version that counts how often it was put. */
final class JdbcViews implements Views {

    private final JdbcSession session;
    private final Sql sql;
    private final Pending pending;

    JdbcViews(JdbcSession session, Sql sql, Pending pending) {
        this.session = session;
        this.sql = sql;
        this.pending = pending;
    }

    /** A row as it stands in the table; the version at which it was found is what the work rests on. */
    private Viewed found(String view, ResultSet row) throws SQLException {
        Viewed found = new Viewed(Name.text(row.getBytes("row_key")), Statements.encoded(row));
        if (StreamId.isUsable(found.key())) {
            pending.found(new ViewKey(view, found.key()), row.getLong("row_version"));
        }
        return found;
    }

    @Override
    public void put(ViewKey key, Encoded row) {
        session.requireOpen();
        pending.put.put(key, row);
    }

    @Override
    public Optional<Encoded> find(ViewKey key) {
        session.requireOpen();
        if (pending.put.containsKey(key)) {
            return Optional.ofNullable(pending.put.get(key));
        }
        List<Viewed> found = session.ask(statements -> statements.rows(
                row -> found(key.view(), row), sql.find, Name.bytes(key.view()), Name.bytes(key.key())));
        pending.found(key, Pending.NO_ROW);
        return found.stream().map(Viewed::row).findFirst();
    }

    @Override
    public Map<ViewKey, Encoded> findEach(Collection<ViewKey> keys) {
        session.requireOpen();
        Map<ViewKey, Encoded> found = new LinkedHashMap<>();
        keys.stream()
                .filter(key -> !pending.put.containsKey(key))
                .distinct()
                .collect(Collectors.groupingBy(ViewKey::view))
                .forEach((view, some) -> found.putAll(inTheDatabase(view, some)));
        Map<ViewKey, Encoded> each = new LinkedHashMap<>();
        keys.forEach(key -> Optional.ofNullable(pending.put.getOrDefault(key, found.get(key)))
                .ifPresent(row -> each.put(key, row)));
        return each;
    }

    private Map<ViewKey, Encoded> inTheDatabase(String view, List<ViewKey> keys) {
        Map<ViewKey, Encoded> found = new LinkedHashMap<>();
        List<byte[]> kept = keys.stream().map(key -> Name.bytes(key.key())).toList();
        session.ask(statements ->
                        statements.each(row -> found(view, row), sql.findEach, Name.bytes(view), kept, sql.keysAtOnce))
                .forEach(row -> found.put(new ViewKey(view, row.key()), row.row()));
        keys.forEach(key -> pending.found(key, Pending.NO_ROW));
        return found;
    }

    @Override
    public List<Viewed> list(String view, Optional<String> after, int limit) {
        session.requireOpen();
        Statements.requireRows(limit);
        byte[] bound = Name.bound(Name.bytes(after.orElse("")));
        NavigableMap<String, Viewed> page = new TreeMap<>();
        session.ask(statements -> statements.rows(row -> found(view, row), sql.list, Name.bytes(view), bound, limit))
                .forEach(row -> page.put(row.key(), row));
        pending.put.forEach((key, row) -> {
            if (key.view().equals(view) && key.key().compareTo(after.orElse("")) > 0) {
                page.put(key.key(), new Viewed(key.key(), row));
            }
        });
        return page.values().stream().limit(limit).toList();
    }
}
