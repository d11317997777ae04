package org.tuoyu.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import javax.sql.DataSource;
import org.tuoyu.jdbc.Dialect.LockTimeout;
import org.tuoyu.jdbc.Dialect.Trait;
import org.tuoyu.spi.StoreFailed;

/**
 * A connection of the host's, for one piece of work. It is given back as it came: with autocommit on, at the isolation
 * that it had. One that comes with autocommit off may carry the host's transaction, and nothing is done on it.
 */
final class Borrowed implements AutoCloseable {

    private final Connection connection;
    private OptionalInt isolationAsItCame = OptionalInt.empty();
    private Optional<String> lockTimeoutAsItCame = Optional.empty();
    private boolean begun;
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

    /**
     * Begins a transaction. The isolation is set before it, where every driver lets it be set, and what ends with the
     * transaction after.
     */
    Statements begin(JdbcSettings settings) {
        return DriverFailures.coded(() -> {
            Connection own = own();
            int isolation = settings.dialect().isolation();
            if (isolation != Dialect.AS_IT_COMES) {
                isolationAsItCame = OptionalInt.of(own.getTransactionIsolation());
                own.setTransactionIsolation(isolation);
            }
            begun = true;
            own.setAutoCommit(false);
            open = true;
            String first = first(settings, new Statements(own, Optional.empty()));
            if (settings.dialect().is(Trait.TOGETHER)) {
                return new Statements(own, settings.statementTimeout(), first);
            }
            Statements statements = new Statements(own, settings.statementTimeout());
            statements.execute(first);
            return statements;
        });
    }

    /** What begins the transaction; empty where nothing does. */
    private String first(JdbcSettings settings, Statements statements) throws SQLException {
        List<String> first = new ArrayList<>(settings.dialect().beginning());
        if (settings.lockTimeout().isPresent()) {
            LockTimeout limit = settings.dialect().lockTimeout().orElseThrow();
            if (limit.current().isPresent()) {
                long current = statements
                        .rows(row -> row.getLong(1), limit.current().get())
                        .get(0);
                lockTimeoutAsItCame = Optional.of(set(limit, current));
            }
            first.add(set(limit, settings.lockTimeout().get().toMillis()));
        }
        return String.join("; ", first);
    }

    private static String set(LockTimeout limit, long millis) {
        return limit.set().replace("%d", Long.toString(millis));
    }

    /** From here on the transaction writes; where one writes at a time, in a transaction that has not read before. */
    void beginWriting(Dialect dialect, Sql sql) throws SQLException {
        if (dialect.is(Trait.ONE_WRITER)) {
            connection.commit();
            new Statements(connection, Optional.empty()).execute(sql.takeTheTurn);
        }
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
        List<StoreFailed> failures = new ArrayList<>();
        if (!succeeds(this::putBack, failures)) {
            succeeds(() -> connection.abort(Runnable::run), failures);
        }
        succeeds(connection::close, failures);
        if (!failures.isEmpty()) {
            StoreFailed first = failures.remove(0);
            failures.forEach(first::addSuppressed);
            throw first;
        }
    }

    /** Tries a step, whatever became of those before it: the first failure is told, and every other beside it. */
    private static boolean succeeds(DriverFailures.Step step, List<StoreFailed> failures) {
        try {
            step.take();
            return true;
        } catch (Throwable anything) {
            failures.add(DriverFailures.failed(anything));
            return false;
        }
    }

    private void putBack() throws SQLException {
        if (open) {
            connection.rollback();
        }
        if (begun) {
            connection.setAutoCommit(true);
        }
        if (isolationAsItCame.isPresent()) {
            connection.setTransactionIsolation(isolationAsItCame.getAsInt());
        }
        if (lockTimeoutAsItCame.isPresent()) {
            new Statements(connection, Optional.empty()).execute(lockTimeoutAsItCame.get());
        }
    }
}
