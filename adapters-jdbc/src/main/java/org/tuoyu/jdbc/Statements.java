package org.tuoyu.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tuoyu.spi.Bytes;
import org.tuoyu.spi.Digest;
import org.tuoyu.spi.Encoded;

/** Statements on a connection, whose values are bound, never written into them, and which end in the time that they have. */
final class Statements {

    private final Connection connection;
    private final int seconds;
    private String first;

    Statements(Connection connection, Optional<Duration> limit) {
        this(connection, limit, "");
    }

    /** @param first what begins the transaction, sent with the first statement in it; empty where nothing does */
    Statements(Connection connection, Optional<Duration> limit, String first) {
        this.connection = connection;
        this.seconds = limit.map(most -> (int) most.toSeconds()).orElse(0);
        this.first = first;
    }

    /** What is asked of statements, or of a row. */
    @FunctionalInterface
    interface Asked<S, T extends @Nullable Object> {
        T of(S source) throws SQLException;
    }

    Connection connection() {
        return connection;
    }

    <T> List<T> rows(Asked<ResultSet, T> row, String sql, Object... values) throws SQLException {
        List<T> all = new ArrayList<>();
        String before = first;
        first = "";
        try (PreparedStatement prepared = connection.prepareStatement(before.isEmpty() ? sql : before + "; " + sql)) {
            within(prepared, select -> {
                bind(select, values);
                try (ResultSet rows = before.isEmpty() ? select.executeQuery() : onlyRowsOf(select)) {
                    while (rows.next()) {
                        all.add(row.of(rows));
                    }
                }
                return all;
            });
        }
        return List.copyOf(all);
    }

    /** The rows that one of several statements gives. */
    private static ResultSet onlyRowsOf(PreparedStatement several) throws SQLException {
        boolean isRows = several.execute();
        while (!isRows && several.getUpdateCount() >= 0) {
            isRows = several.getMoreResults();
        }
        return Objects.requireNonNull(several.getResultSet(), "The driver gives no rows for several statements");
    }

    /** The rows under each of several keys, some of which are asked for in one statement. */
    <T> List<T> each(Asked<ResultSet, T> row, String sql, byte[] within, List<byte[]> keys, int atOnce)
            throws SQLException {
        List<T> all = new ArrayList<>();
        for (int from = 0; from < keys.size(); from += atOnce) {
            Object[] values = new Object[1 + atOnce];
            values[0] = within;
            for (int i = 0; i < atOnce; i++) {
                values[1 + i] = keys.get(Math.min(from + i, keys.size() - 1));
            }
            all.addAll(rows(row, sql, values));
        }
        return all;
    }

    /** How many rows a statement has changed under each of several sets of values. */
    int[] written(String sql, List<Object[]> each) throws SQLException {
        begin();
        try (PreparedStatement prepared = connection.prepareStatement(sql)) {
            return within(prepared, write -> {
                if (each.size() == 1) {
                    bind(write, each.get(0));
                    return new int[] {write.executeUpdate()};
                }
                for (Object[] values : each) {
                    bind(write, values);
                    write.addBatch();
                }
                return write.executeBatch();
            });
        }
    }

    /** How many rows each of several statements has changed, which are sent as one with the values of all. */
    int[] writtenTogether(List<String> several, Object[] values) throws SQLException {
        begin();
        try (PreparedStatement prepared = connection.prepareStatement(String.join("; ", several))) {
            return within(prepared, write -> {
                bind(write, values);
                write.execute();
                int[] changed = new int[several.size()];
                for (int i = 0; i < changed.length; i++) {
                    changed[i] = write.getUpdateCount();
                    write.getMoreResults();
                }
                return changed;
            });
        }
    }

    /** What begins the transaction, where no statement has taken it along. */
    private void begin() throws SQLException {
        String before = first;
        first = "";
        execute(before);
    }

    /** Executes statements without values; nothing, where they are none. */
    void execute(String sql) throws SQLException {
        if (!sql.isEmpty()) {
            try (Statement statement = connection.createStatement()) {
                statement.execute(sql);
            }
        }
    }

    /** Some drivers set the limit for the whole connection, so it is put back. */
    private <T> T within(PreparedStatement statement, Asked<PreparedStatement, T> asked) throws SQLException {
        if (seconds == 0) {
            return asked.of(statement);
        }
        int asItCame = statement.getQueryTimeout();
        statement.setQueryTimeout(seconds);
        T result = asked.of(statement);
        statement.setQueryTimeout(asItCame);
        return result;
    }

    /** Empty texts and bytes are NULL: some databases make no difference. */
    static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof byte[] bytes) {
                statement.setBytes(i + 1, bytes.length == 0 ? null : bytes);
            } else if (values[i] instanceof String text) {
                statement.setString(i + 1, text.isEmpty() ? null : text);
            } else {
                statement.setObject(i + 1, values[i]);
            }
        }
    }

    /** What stands in the columns that both tables have, in the order in which statements write them. */
    static List<Object> values(Encoded content) {
        return List.of(
                content.type(),
                content.schema(),
                content.payload().toArray(),
                content.digest().algorithm(),
                content.digest().value().toArray());
    }

    static Encoded encoded(ResultSet row) throws SQLException {
        return new Encoded(
                text(row.getString("content_type")),
                row.getInt("content_schema"),
                bytes(row.getBytes("payload")),
                new Digest(text(row.getString("digest_name")), bytes(row.getBytes("digest"))));
    }

    private static String text(@Nullable String kept) {
        return kept == null ? "" : kept;
    }

    private static Bytes bytes(byte @Nullable [] kept) {
        return kept == null ? Bytes.of() : Bytes.of(kept);
    }

    static void requireRows(int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("A page has one row or more, got " + limit);
        }
    }
}
