package org.tuoyu.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
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
    /** Ordered by the whole key, so that its index is what is read, from one row on and no further than the page. */
    static final String LIST = "SELECT TYPE, SCHEMA_VERSION, PAYLOAD, DIGEST_NAME, DIGEST, ROW_KEY FROM VIEWS"
            + " WHERE VIEW_NAME = ? AND ROW_KEY > ? ORDER BY VIEW_NAME, ROW_KEY FETCH FIRST ? ROWS ONLY";

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
        return Statements.written(
                connection,
                sql,
                row.type(),
                row.schema(),
                row.payload().toArray(),
                row.digest().algorithm(),
                row.digest().value().toArray(),
                Statements.bytes(key.view()),
                Statements.bytes(key.key()));
    }

    @Override
    public Optional<Encoded> find(ViewKey key) {
        return transaction
                .ask(connection -> Statements.rows(
                        connection,
                        Statements::encoded,
                        FIND,
                        Statements.bytes(key.view()),
                        Statements.bytes(key.key())))
                .stream()
                .findFirst();
    }

    @Override
    public List<Viewed> list(String view, Optional<String> after, int limit) {
        transaction.requireOpen();
        Statements.requireRows(limit);
        return transaction.ask(connection -> Statements.rows(
                connection,
                JdbcViews::viewed,
                LIST,
                Statements.bytes(view),
                Statements.bytes(after.orElse("")),
                limit));
    }

    private static Viewed viewed(ResultSet row) throws SQLException {
        return new Viewed(Statements.text(row.getBytes("ROW_KEY")), Statements.encoded(row));
    }
}
