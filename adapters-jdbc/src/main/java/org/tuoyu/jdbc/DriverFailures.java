package org.tuoyu.jdbc;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tuoyu.kernel.problem.TuoyuException;
import org.tuoyu.spi.Overtaken;
import org.tuoyu.spi.StoreFailed;

/**
 * The edge at which the exceptions of drivers and pools end, checked or not: told apart by SQLSTATE, or where there is none
 * by the number of the driver, never by their words, and kept as the cause.
 */
final class DriverFailures {

    private final Dialect.Failures kinds;

    DriverFailures(Dialect dialect) {
        this.kinds = dialect.failures();
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
        List<String> signs = signs(failure);
        return new StoreFailed(signs.isEmpty() ? "" : signs.get(0), failure);
    }

    boolean isMissing(SQLException failure) {
        return is(kinds.missing(), failure);
    }

    boolean isTaken(SQLException failure) {
        return is(kinds.taken(), failure);
    }

    /** A failure within a transaction, which another one may have brought about; what is ours stays as it is. */
    TuoyuException translated(Exception failure) {
        if (failure instanceof TuoyuException said) {
            return said;
        }
        return is(kinds.taken(), failure) || is(kinds.overtaken(), failure)
                ? Overtaken.elsewhere(failure)
                : failed(failure);
    }

    private static boolean is(Set<String> kind, Throwable failure) {
        return signs(failure).stream().anyMatch(kind::contains);
    }

    /** What a driver says of a failure and of those behind it: that of a batch may stand behind another. */
    private static List<String> signs(Throwable failure) {
        List<String> signs = new ArrayList<>();
        if (failure instanceof SQLException first) {
            for (Throwable each : first) {
                if (each instanceof SQLException said && said.getSQLState() != null) {
                    signs.add(said.getSQLState());
                } else if (each instanceof SQLException said && said.getErrorCode() != 0) {
                    signs.add(Integer.toString(said.getErrorCode()));
                }
            }
        }
        return signs;
    }
}
