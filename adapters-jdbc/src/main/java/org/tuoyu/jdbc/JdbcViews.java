package org.tuoyu.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tuoyu.spi.Encoded;
import org.tuoyu.spi.ViewKey;
import org.tuoyu.spi.Viewed;
import org.tuoyu.spi.Views;

/** Views as rows of one table. */
final class JdbcViews implements Views {

    private static final String REPLACE =
            "UPDATE VIEWS SET TYPE = ?, SCHEMA_VERSION = ?, PAYLOAD = ?, DIGEST_NAME = ?, DIGEST = ?"
                    + " WHERE VIEW_NAME = ? AND ROW_KEY = ?";
    private static final String ADD =
            "INSERT INTO VIEWS (TYPE, SCHEMA_VERSION, PAYLOAD, DIGEST_NAME, DIGEST, VIEW_NAME, ROW_KEY)"
                    + " VALUES (?, ?, ?, ?, ?, ?, ?)";
    private static final String FIND = "SELECT TYPE, SCHEMA_VERSION, PAYLOAD, DIGEST_NAME, DIGEST FROM VIEWS"
            + " WHERE VIEW_NAME = ? AND ROW_KEY = ?";
    private static final String LIST = "SELECT TYPE, SCHEMA_VERSION, PAYLOAD, DIGEST_NAME, DIGEST, ROW_KEY FROM VIEWS"
            + " WHERE VIEW_NAME = ? AND ROW_KEY > ? ORDER BY ROW_KEY";

    private final JdbcTransaction transaction;

    JdbcViews(JdbcTransaction transaction) {
        this.transaction = transaction;
    }

    @Override
    public void put(ViewKey key, Encoded row) {
        if (transaction.<Integer>ask(connection -> written(connection, REPLACE, key, row)) == 0) {
            transaction.<Integer>ask(connection -> written(connection, ADD, key, row));
        }
    }

    private static int written(Connection connection, String sql, ViewKey key, Encoded row) throws SQLException {
        try (PreparedStatement write = Statements.prepared(
                connection,
                sql,
                row.type(),
                row.schema(),
                row.payload().toArray(),
                row.digest().algorithm(),
                row.digest().value().toArray(),
                key.view(),
                key.key())) {
            return write.executeUpdate();
        }
    }

    @Override
    public Optional<Encoded> find(ViewKey key) {
        return transaction.ask(connection -> find(connection, key));
    }

    private static Optional<Encoded> find(Connection connection, ViewKey key) throws SQLException {
        try (PreparedStatement select = Statements.prepared(connection, FIND, key.view(), key.key());
                ResultSet rows = select.executeQuery()) {
            return rows.next() ? Optional.of(Statements.encoded(rows)) : Optional.empty();
        }
    }

    @Override
    public List<Viewed> list(String view, Optional<String> after, int limit) {
        transaction.requireOpen();
        Statements.requireRows(limit);
        return transaction.ask(connection -> list(connection, view, after.orElse(""), limit));
    }

    /** In the database's order, which is that of H2: character by character, as Java has it. */
    private static List<Viewed> list(Connection connection, String view, String after, int limit) throws SQLException {
        List<Viewed> page = new ArrayList<>();
        try (PreparedStatement select = Statements.prepared(connection, LIST, view, after)) {
            select.setMaxRows(limit);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    page.add(new Viewed(rows.getString("ROW_KEY"), Statements.encoded(rows)));
                }
            }
        }
        return List.copyOf(page);
    }
}
