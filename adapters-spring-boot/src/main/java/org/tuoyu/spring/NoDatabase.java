package org.tuoyu.spring;

import java.sql.SQLException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.support.MetaDataAccessException;

/** That the database of the store does not answer, or is in use by another: without a stack trace, with its property. */
@Order(0)
final class NoDatabase extends AbstractFailureAnalyzer<MetaDataAccessException> {

    NoDatabase() {}

    @Override
    protected FailureAnalysis analyze(Throwable root, MetaDataAccessException cause) {
        return new FailureAnalysis(
                "The database that Tuoyu is to keep its cases in does not answer: " + words(cause),
                "See whether it runs, whether another process has its file open, and whether spring.datasource.url, its"
                        + " user and password are right; or set tuoyu.store=memory, for tests.",
                cause);
    }

    /** What the driver says: of the failures behind one another the last of the database. */
    private static String words(MetaDataAccessException cause) {
        String words = cause.getMessage();
        for (Throwable each = cause.getCause(); each != null; each = each.getCause()) {
            words = each instanceof SQLException failed ? failed.getMessage() : words;
        }
        return String.valueOf(words);
    }
}
