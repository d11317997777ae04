package org.tuoyu.jdbc;

import java.sql.SQLException;
import org.tuoyu.problem.TuoyuException;
import org.tuoyu.spi.Overtaken;
import org.tuoyu.spi.StoreFailed;

/** Where the exceptions of drivers end: told apart by SQLSTATE, never by their words, and kept as the cause. */
final class Edge {

    private final Dialect dialect;

    Edge(Dialect dialect) {
        this.dialect = dialect;
    }

    boolean isDuplicate(SQLException failure) {
        return dialect.duplicates().contains(state(failure));
    }

    TuoyuException translated(SQLException failure) {
        return isDuplicate(failure) || dialect.overtakings().contains(state(failure))
                ? Overtaken.elsewhere(failure)
                : new StoreFailed(state(failure), failure);
    }

    private static String state(SQLException failure) {
        return failure.getSQLState() == null ? "" : failure.getSQLState();
    }
}
