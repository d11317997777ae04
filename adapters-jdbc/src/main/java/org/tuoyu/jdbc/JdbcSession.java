package org.tuoyu.jdbc;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.tuoyu.kernel.problem.TuoyuException;
import org.tuoyu.spi.Journal;
import org.tuoyu.spi.Session;
import org.tuoyu.spi.SessionEnded;
import org.tuoyu.spi.Views;
import org.tuoyu.spi.Work;

/** The session that a work has of a transaction. It reads, and keeps what is written until the work has ended. */
final class JdbcSession implements Session {

    private final Statements statements;
    private final Sql sql;
    private final DriverFailures edge;
    private final Pending pending = new Pending();
    private final Journal journal;
    private final Views views;
    private @Nullable TuoyuException lost;
    private boolean ended;

    JdbcSession(Statements statements, Sql sql, DriverFailures edge) {
        this.statements = statements;
        this.sql = sql;
        this.edge = edge;
        this.journal = new JdbcJournal(this, sql, pending);
        this.views = new JdbcViews(this, sql, pending);
    }

    /** Runs the work to its end; nothing is written yet. */
    <T extends @Nullable Object> T run(Work<T> work) {
        try {
            T result = work.in(this);
            if (lost != null) {
                throw lost;
            }
            return result;
        } finally {
            ended = true;
        }
    }

    boolean hasWritten() {
        return !pending.isEmpty();
    }

    /** Writes what the work wrote. */
    void write() {
        try {
            new Writing(statements, sql, edge, pending).all();
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

    /** Asks the database; once it has failed, the transaction is lost. */
    <T extends @Nullable Object> T ask(Statements.Asked<Statements, T> asked) {
        requireOpen();
        try {
            return asked.of(statements);
        } catch (SQLException | RuntimeException failure) {
            throw losing(edge.translated(failure));
        }
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
