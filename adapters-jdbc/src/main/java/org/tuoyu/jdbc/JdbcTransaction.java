package org.tuoyu.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.tuoyu.problem.TuoyuException;
import org.tuoyu.spi.Journal;
import org.tuoyu.spi.Session;
import org.tuoyu.spi.SessionEnded;
import org.tuoyu.spi.Views;
import org.tuoyu.spi.Work;

/** One transaction on one connection, and the session that a work has of it. */
final class JdbcTransaction implements Session {

    private final Connection connection;
    private final Edge edge;
    private final Journal journal = new JdbcJournal(this);
    private final Views views = new JdbcViews(this);
    private @Nullable TuoyuException lost;
    private boolean ended;

    JdbcTransaction(Connection connection, Edge edge) {
        this.connection = connection;
        this.edge = edge;
    }

    /** What is asked of a connection. */
    @FunctionalInterface
    interface Asked<T extends @Nullable Object> {
        T of(Connection connection) throws SQLException;
    }

    <T extends @Nullable Object> T run(Work<T> work) throws SQLException {
        try {
            T result = work.in(this);
            if (lost != null) {
                throw lost;
            }
            connection.commit();
            return result;
        } catch (Throwable anything) {
            rollBack(anything);
            throw anything;
        } finally {
            ended = true;
        }
    }

    /** What made it roll back is what the caller hears; a rollback that fails too is told beside it. */
    private void rollBack(Throwable because) {
        try {
            connection.rollback();
        } catch (SQLException failure) {
            because.addSuppressed(failure);
        }
    }

    @Override
    public Journal journal() {
        requireOpen();
        return journal;
    }

    @Override
    public Views views() {
        requireOpen();
        return views;
    }

    /** Asks the connection; once it has failed, the transaction is lost. */
    <T extends @Nullable Object> T ask(Asked<T> asked) {
        requireOpen();
        try {
            return asked.of(connection);
        } catch (SQLException failure) {
            throw losing(edge.translated(failure));
        }
    }

    boolean isDuplicate(SQLException failure) {
        return edge.isDuplicate(failure);
    }

    <E extends TuoyuException> E losing(E because) {
        lost = lost == null ? because : lost;
        return because;
    }

    void requireOpen() {
        if (ended) {
            throw new SessionEnded();
        }
    }
}
