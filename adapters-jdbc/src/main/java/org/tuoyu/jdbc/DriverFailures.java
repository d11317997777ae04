package org.tuoyu.jdbc;

import java.sql.SQLException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tuoyu.kernel.problem.TuoyuException;
import org.tuoyu.spi.Overtaken;
import org.tuoyu.spi.StoreFailed;

/**
 * The edge at which the exceptions of drivers and pools end, checked or not: told apart by SQLSTATE, never by their words, and kept
 * as the cause.
 */
final class DriverFailures {

    private final Dialect dialect;

    DriverFailures(Dialect dialect) {
        this.dialect = dialect;
    }

    /** What is asked of a driver outside a transaction, where there is nobody to be overtaken by. */
    static <T extends @Nullable Object> T coded(Callable<T> asked) {
        try {
            return asked.call();
        } catch (Exception failure) {
            throw failure instanceof TuoyuException said ? said : failed(failure);
        }
    }

    /** Something that a driver does and says nothing about. */
    @FunctionalInterface
    interface Step {
        void take() throws SQLException;
    }

    /** What a driver does outside a transaction. */
    static void done(Step step) {
        DriverFailures.<@Nullable Object>coded(() -> {
            step.take();
            return null;
        });
    }

    static StoreFailed failed(Throwable failure) {
        return new StoreFailed(state(failure), failure);
    }

    boolean isMissing(SQLException failure) {
        return dialect.missings().contains(state(failure));
    }

    boolean isDuplicate(SQLException failure) {
        return dialect.duplicates().contains(state(failure));
    }

    /** A failure within a transaction, which another one may have brought about; what is ours stays as it is. */
    TuoyuException translated(Exception failure) {
        if (failure instanceof TuoyuException said) {
            return said;
        }
        String state = state(failure);
        return dialect.duplicates().contains(state) || dialect.overtakings().contains(state)
                ? Overtaken.elsewhere(failure)
                : failed(failure);
    }

    private static String state(Throwable failure) {
        return failure instanceof SQLException said && said.getSQLState() != null ? said.getSQLState() : "";
    }
}
