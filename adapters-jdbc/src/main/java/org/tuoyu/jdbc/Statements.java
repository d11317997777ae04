package org.tuoyu.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.tuoyu.spi.Bytes;
import org.tuoyu.spi.Digest;
import org.tuoyu.spi.Encoded;

/** Statements whose values are bound, never written into them. */
final class Statements {

    private Statements() {}

    @SuppressWarnings("resource") // closed by the caller, and here when a value cannot be bound
    static PreparedStatement prepared(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        try {
            bind(statement, values);
            return statement;
        } catch (SQLException failure) {
            statement.close();
            throw failure;
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

    /** What stands in the columns that both tables have. */
    static Encoded encoded(ResultSet row) throws SQLException {
        return new Encoded(
                row.getString("TYPE"),
                row.getInt("SCHEMA_VERSION"),
                Bytes.of(row.getBytes("PAYLOAD")),
                new Digest(row.getString("DIGEST_NAME"), Bytes.of(row.getBytes("DIGEST"))));
    }
}
