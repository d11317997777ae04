package org.tuoyu.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.Savepoint;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tuoyu.kernel.problem.TuoyuException;
import org.tuoyu.spi.Work;

/**
 * The transaction that the host has begun. It is neither committed nor rolled back, and nothing is set on its connection;
 * where what a work wrote cannot be written whole, it is taken back as far as a savepoint.
 */
final class JoinedGround implements Ground {

    private final HostConnection host;
    private final JdbcSettings settings;
    private final Sql sql;
    private final DriverFailures edge;
    private volatile boolean tablesAreThere;

    JoinedGround(HostConnection host, JdbcSettings settings) {
        this.host = host;
        this.settings = settings;
        this.sql = new Sql(settings);
        this.edge = new DriverFailures(settings.dialect());
    }

    @Override
    public <T extends @Nullable Object> T transact(Work<T> work) {
        try (Taken taken = Taken.from(host)) {
            Connection connection = taken.connection();
            if (DriverFailures.<Boolean>coded(connection::getAutoCommit)) {
                throw new NoTransaction();
            }
            Statements statements = new Statements(connection, settings.statementTimeout());
            requireTables(statements);
            JdbcSession session = new JdbcSession(statements, sql, edge);
            T result = session.run(work);
            if (session.hasWritten()) {
                write(session, connection);
            }
            return result;
        }
    }

    /** Looked at once: it is asked of the first transaction, since there may be none before. */
    private void requireTables(Statements statements) {
        if (!tablesAreThere) {
            DriverFailures.done(new Schema(statements, settings, edge)::require);
            tablesAreThere = true;
        }
    }

    private static void write(JdbcSession session, Connection connection) {
        Savepoint before = DriverFailures.coded(connection::setSavepoint);
        try {
            session.write();
        } catch (TuoyuException | Error failure) {
            try {
                connection.rollback(before);
            } catch (SQLException | RuntimeException lost) {
                failure.addSuppressed(DriverFailures.failed(lost)); // the database has rolled all back by itself
            }
            throw failure;
        }
        DriverFailures.done(() -> release(connection, before));
    }

    private static void release(Connection connection, Savepoint savepoint) throws SQLException {
        try {
            connection.releaseSavepoint(savepoint);
        } catch (SQLFeatureNotSupportedException endsWithTheTransaction) {
            return;
        }
    }

    private record Taken(HostConnection host, Connection connection) implements AutoCloseable {

        private static Taken from(HostConnection host) {
            return new Taken(
                    host,
                    DriverFailures.coded(
                            () -> Objects.requireNonNull(host.take(), "The host handed out no connection")));
        }

        @Override
        public void close() {
            DriverFailures.done(() -> host.giveBack(connection));
        }
    }
}
