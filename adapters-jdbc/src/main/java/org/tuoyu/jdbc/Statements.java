package org.tuoyu.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tuoyu.spi.Bytes;
import org.tuoyu.spi.Digest;
import org.tuoyu.spi.Encoded;

/** Statements whose values are bound, never written into them. */
final class Statements {

    private Statements() {}

    /** What is asked of a connection, or of a row. */
    @FunctionalInterface
    interface Asked<S, T extends @Nullable Object> {
        T of(S source) throws SQLException;
    }

    static <T> List<T> rows(Connection connection, Asked<ResultSet, T> row, String sql, Object... values)
            throws SQLException {
        List<T> all = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            bind(select, values);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    all.add(row.of(rows));
                }
            }
        }
        return List.copyOf(all);
    }

    static int written(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement write = connection.prepareStatement(sql)) {
            bind(write, values);
            return write.executeUpdate();
        }
    }

    static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    static void requireRows(int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("A page has one row or more, got " + limit);
        }
    }

    /** A kind, a view or a key as it is kept: two bytes for each of its characters, whatever they are. */
    static byte[] bytes(String text) {
        byte[] kept = new byte[text.length() * Character.BYTES];
        for (int i = 0; i < text.length(); i++) {
            kept[2 * i] = (byte) (text.charAt(i) >> Byte.SIZE);
            kept[2 * i + 1] = (byte) text.charAt(i);
        }
        return kept;
    }

    /**
     * What was kept, or what it was altered to. No decoder reads it: one that puts a sign for what is no text would make
     * two keys one. A last byte that stands alone, which no key has, is read as if a zero followed, and keeps its place.
     */
    static String text(byte[] kept) {
        byte[] even = Arrays.copyOf(kept, kept.length + kept.length % Character.BYTES);
        char[] text = new char[even.length / Character.BYTES];
        for (int i = 0; i < text.length; i++) {
            text[i] = (char) ((Byte.toUnsignedInt(even[2 * i]) << Byte.SIZE) | Byte.toUnsignedInt(even[2 * i + 1]));
        }
        return new String(text);
    }

    /** What stands in the columns that both tables have. */
    static Encoded encoded(ResultSet row) throws SQLException {
        return new Encoded(
                row.getString("TYPE"),
                row.getInt("SCHEMA_VERSION"),
                Bytes.of(row.getBytes("PAYLOAD")),
                new Digest(row.getString("DIGEST_NAME"), Bytes.of(row.getBytes("DIGEST"))));
    }
}
