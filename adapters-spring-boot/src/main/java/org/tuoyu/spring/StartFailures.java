package org.tuoyu.spring;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.tuoyu.jdbc.TablesDiffer;
import org.tuoyu.kernel.problem.TuoyuException;

/** What kept an application from starting, where Tuoyu says so: without a stack trace, with what helps. */
final class StartFailures extends AbstractFailureAnalyzer<TuoyuException> {

    @Override
    protected FailureAnalysis analyze(Throwable root, TuoyuException cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), action(cause), cause);
    }

    private static String action(TuoyuException cause) {
        return cause instanceof TablesDiffer
                ? "Where tables are missing, set tuoyu.jdbc.create-tables=true, or make them by your own tool before the"
                        + " store opens (db/tuoyu in tuoyu-jdbc has the scripts)."
                : "The end of the description says what helps.";
    }
}
