package org.tuoyu.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.tuoyu.kernel.problem.TuoyuException;
import org.tuoyu.spi.Journal;
import org.tuoyu.spi.Session;
import org.tuoyu.spi.SessionEnded;
import org.tuoyu.spi.Views;
import org.tuoyu.spi.Work;

/** One transaction on one connection, and the session that a work has of it. */
final class JdbcTransaction implements Session {

    private final Borrowed borrowed;
    private final Connection connection;
    private final DriverFailures edge;
    private final Journal journal = new JdbcJournal(this);
    private final Views views = new JdbcViews(this);
    private @Nullable TuoyuException lost;
    private boolean ended;

    /** Begins it; whoever borrowed the connection gives it back, and so rolls back what is not committed. */
    JdbcTransaction(Borrowed borrowed, int isolation, DriverFailures edge) {
        this.borrowed = borrowed;
        this.connection = borrowed.begin(isolation);
        this.edge = edge;
    }

    <T extends @Nullable Object> T run(Work<T> work) {
        try {
            T result = work.in(this);
            if (lost != null) {
                throw lost;
            }
            commit();
            return result;
        } finally {
            ended = true;
        }
    }

    private void commit() {
        try {
            borrowed.commit();
        } catch (SQLException | RuntimeException failure) {
            throw edge.translated(failure);
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
    <T extends @Nullable Object> T ask(Statements.Asked<Connection, T> asked) {
        requireOpen();
        try {
            return asked.of(connection);
        } catch (SQLException | RuntimeException failure) {
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
