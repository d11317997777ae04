package org.tuoyu.spring;

import java.util.stream.Collectors;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.tuoyu.engine.ConfigurationNotValid;
import org.tuoyu.jdbc.ConnectionInUse;
import org.tuoyu.jdbc.TablesDiffer;
import org.tuoyu.kernel.problem.Problem;
import org.tuoyu.kernel.problem.TuoyuException;
import org.tuoyu.spi.StoreFailed;

/**
 * What kept an application from starting, where Tuoyu says so: without a stack trace, with the property that helps. Before
 * the analyzers of Boot, which know nothing of it.
 */
@Order(0)
final class StartFailures extends AbstractFailureAnalyzer<TuoyuException> {

    private static final String OWN_STORE = " or have a bean of type Store.";

    private final Environment environment;

    StartFailures(Environment environment) {
        this.environment = environment;
    }

    @Override
    protected FailureAnalysis analyze(Throwable root, TuoyuException cause) {
        if (cause instanceof TablesDiffer tables) {
            return tables(tables);
        }
        if (cause instanceof ConnectionInUse pool) {
            return autocommit(pool);
        }
        return cause instanceof ConfigurationNotValid wrong ? configuration(wrong) : other(cause);
    }

    private static FailureAnalysis tables(TablesDiffer tables) {
        return new FailureAnalysis(
                "The tables of this database are not as Tuoyu needs them: " + String.join("; ", tables.differences())
                        + ".",
                "Where tables are missing, set tuoyu.jdbc.create-tables=true, or make them by your own tool before the"
                        + " store opens (db/tuoyu in tuoyu-jdbc has the scripts). Where they hold something else, give"
                        + " tuoyu.jdbc.schema or tuoyu.jdbc.prefix. Where they are of another version, run the scripts"
                        + " that follow it.",
                tables);
    }

    private static FailureAnalysis autocommit(ConnectionInUse pool) {
        return new FailureAnalysis(
                "The data source hands out connections with autocommit off, which may carry a transaction of somebody"
                        + " else; nothing was done on them.",
                "Set spring.datasource.hikari.auto-commit=true or leave it out (another pool has a property of its own),"
                        + OWN_STORE,
                pool);
    }

    private FailureAnalysis configuration(ConfigurationNotValid wrong) {
        String words = wrong.problems().stream()
                .map(each -> each.message().en())
                .collect(Collectors.joining("; ", "Tuoyu cannot be configured: ", "."));
        return new FailureAnalysis(words, isOf("/policies", wrong) ? policies() : beans(), wrong);
    }

    private static boolean isOf(String setting, ConfigurationNotValid wrong) {
        return wrong.problems().stream().map(Problem::pointer).anyMatch(each -> each.startsWith(setting));
    }

    private String policies() {
        return "Look at the property " + ConfiguredPolicies.PROPERTY + ", which is \""
                + environment.getProperty(ConfiguredPolicies.PROPERTY, "")
                + "\", and at the files that it leads to. " + ConfiguredPolicies.EXPECTED
                + " A path without classpath: or a leading slash begins in the folder in which the application is started.";
    }

    private static String beans() {
        return "Look at the beans of type DirectorySource, CalendarSource, Store, Codec and Clock.";
    }

    /** With the words of what failed behind it: the stack trace is not shown. */
    private static FailureAnalysis other(TuoyuException cause) {
        Throwable behind = cause.getCause();
        return new FailureAnalysis(
                cause.getMessage() + (behind == null ? "" : " " + behind.getMessage()),
                cause instanceof StoreFailed
                        ? "See whether the database is there and can be written: spring.datasource.url, its user and password;"
                                + OWN_STORE
                        : "The end of the description says what helps.",
                cause);
    }
}
