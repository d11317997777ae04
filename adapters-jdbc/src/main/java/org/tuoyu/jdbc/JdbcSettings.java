package org.tuoyu.jdbc;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tuoyu.kernel.problem.Shown;

/**
 * What a host says about its database: begins with {@link #of}, and each method gives other settings.
 *
 * @param dialect which database it is
 * @param schema where the tables stand; empty for the one that connections are in
 * @param prefix what their names begin with
 * @param makesTables whether tables that are missing are made; otherwise a store without them does not open
 * @param statementTimeout how long a statement may take, in whole seconds; empty for as long as the host has set
 * @param lockTimeout how long a statement waits for another transaction, in milliseconds, in transactions of the store's
 *     own; empty for as long as the host has set
 */
public record JdbcSettings(
        Dialect dialect,
        Optional<String> schema,
        String prefix,
        boolean makesTables,
        Optional<Duration> statementTimeout,
        Optional<Duration> lockTimeout) {

    /** Names that every database takes without quotes: what a host chooses is written into statements. */
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]{0,29}");

    /** Tables in a script, which stand in a schema, and indexes, which stand where their table does. */
    private static final Pattern NAMED =
            Pattern.compile("\\b(TABLE IF NOT EXISTS |TABLE |ON |INTO |FROM )?" + Dialect.PREFIX);

    public JdbcSettings {
        schema.ifPresent(name -> requireName("A schema", name));
        requireName("A prefix", prefix);
        statementTimeout.ifPresent(limit -> requireAtLeast(Duration.ofSeconds(1), limit));
        lockTimeout.ifPresent(limit -> requireAtLeast(Duration.ofMillis(1), limit));
    }

    /** The tables under the prefix {@value Dialect#PREFIX}, which are there, in the schema that connections are in. */
    public static JdbcSettings of(Dialect dialect) {
        return new JdbcSettings(dialect, Optional.empty(), Dialect.PREFIX, false, Optional.empty(), Optional.empty());
    }

    /** The tables stand in this schema, which is there: a letter, then up to 29 letters, digits and underscores. */
    public JdbcSettings inSchema(String name) {
        return new JdbcSettings(dialect, Optional.of(name), prefix, makesTables, statementTimeout, lockTimeout);
    }

    /** The names of tables begin so: with a letter, then up to 29 letters, digits and underscores. */
    public JdbcSettings withPrefix(String beginning) {
        return new JdbcSettings(dialect, schema, beginning, makesTables, statementTimeout, lockTimeout);
    }

    /** Tables that are missing are made, by {@link #script}, when the store opens. */
    public JdbcSettings makingTables() {
        return new JdbcSettings(dialect, schema, prefix, true, statementTimeout, lockTimeout);
    }

    /** No statement takes longer, from a second; one that does fails the store. */
    public JdbcSettings statementsWithin(Duration limit) {
        return new JdbcSettings(dialect, schema, prefix, makesTables, Optional.of(limit), lockTimeout);
    }

    /**
     * No statement waits longer for another transaction, from a millisecond; one that does is overtaken. In a transaction
     * of the host's nothing is set.
     *
     * @throws IllegalArgumentException when the dialect does not know how
     */
    public JdbcSettings locksWithin(Duration limit) {
        if (dialect.lockTimeout().isEmpty()) {
            throw new IllegalArgumentException(
                    dialect + " has no limit for locks that a statement sets; set it on the data source");
        }
        return new JdbcSettings(dialect, schema, prefix, makesTables, statementTimeout, Optional.of(limit));
    }

    /** The script of the dialect under the names that were chosen: for whoever makes the tables. */
    public String script() {
        return NAMED.matcher(dialect.script())
                .replaceAll(named -> named.group(1) == null ? prefix : named.group(1) + table(""));
    }

    /** A table under its whole name. */
    String table(String name) {
        return schema.map(known -> known + ".").orElse("") + prefix + name;
    }

    private static void requireName(String what, String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    what + " has a letter, then up to 29 letters, digits and underscores, got " + Shown.of(name));
        }
    }

    private static void requireAtLeast(Duration least, Duration limit) {
        if (limit.compareTo(least) < 0 || limit.toMillis() > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("A limit is " + least + " or longer, up to 24 days, got " + limit);
        }
    }
}
