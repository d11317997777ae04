package org.tuoyu.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.OptionalInt;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.tuoyu.spi.StoreFailed;

/**
 * A connection of the host's, for one piece of work. It is given back as it came: with autocommit on, at the isolation
 * that it had. One that comes with autocommit off may carry the host's transaction, and nothing is done on it.
 */
final class Borrowed implements AutoCloseable {

    private final Connection connection;
    private OptionalInt isolationAsItCame = OptionalInt.empty();
    private boolean open;

    private Borrowed(Connection connection) {
        this.connection = connection;
    }

    static Borrowed from(DataSource source) {
        return new Borrowed(DriverFailures.coded(
                () -> Objects.requireNonNull(source.getConnection(), "The data source handed out no connection")));
    }

    /** The connection, in which no transaction of the host's is under way. */
    Connection own() {
        if (!DriverFailures.<Boolean>coded(connection::getAutoCommit)) {
            throw new ConnectionInUse();
        }
        return connection;
    }

    /** Begins a transaction; the isolation is set before it, where every driver lets it be set. */
    Connection begin(int isolation) {
        return DriverFailures.coded(() -> {
            Connection own = own();
            isolationAsItCame = OptionalInt.of(own.getTransactionIsolation());
            own.setTransactionIsolation(isolation);
            own.setAutoCommit(false);
            open = true;
            return own;
        });
    }

    void commit() throws SQLException {
        connection.commit();
        open = false;
    }

    /**
     * Rolls back what was not committed, and gives the connection back. One that cannot be put back as it came is cut
     * off first, so that no pool hands it out again; to turn autocommit on would commit what was to be rolled back.
     */
    @Override
    public void close() {
        Attempts attempts = new Attempts();
        if (!attempts.succeeds(this::putBack)) {
            attempts.succeeds(() -> connection.abort(Runnable::run));
        }
        attempts.succeeds(connection::close);
        attempts.tell();
    }

    private void putBack() throws SQLException {
        if (open) {
            connection.rollback();
        }
        if (isolationAsItCame.isPresent()) {
            connection.setAutoCommit(true);
            connection.setTransactionIsolation(isolationAsItCame.getAsInt());
        }
    }

    /** Steps that are all tried, whatever becomes of one; the first failure is told, and every other beside it. */
    private static final class Attempts {

        private @Nullable StoreFailed first;

        boolean succeeds(DriverFailures.Step step) {
            try {
                step.take();
                return true;
            } catch (Throwable anything) {
                keep(DriverFailures.failed(anything));
                return false;
            }
        }

        private void keep(StoreFailed failed) {
            if (first == null) {
                first = failed;
            } else {
                first.addSuppressed(failed);
            }
        }

        void tell() {
            if (first != null) {
                throw first;
            }
        }
    }
}
