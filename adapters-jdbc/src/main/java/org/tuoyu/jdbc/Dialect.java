package org.tuoyu.jdbc;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The things in which a database differs from others. All statements of the store are the same for every database: they
 * use {@code LIMIT}, bytes, numbers and short texts, and nothing else. A host whose database is not here describes it.
 *
 * <p>Kinds, views and keys are kept as bytes, the UTF-16BE of their characters: databases compare text in ways of their
 * own (H2's {@code IGNORECASE} and {@code COLLATION} take a-1, A-1 and á1 for one), and bytes all alike, one by one. The
 * order of these bytes is that of Java's strings on every database. An empty text or payload is kept as {@code NULL},
 * since some databases read an empty text so.
 *
 * @param name of the database, for people
 * @param script that makes the tables of version {@link #VERSION}: statements that end with a semicolon at the end of a
 *     line, under names that begin with {@value #PREFIX}
 * @param arrival what entries without a position are ordered by, so that one that was committed before another was
 *     inserted stands before it: columns, separated by commas
 * @param isolation the level at which a transaction of the store's own sees one moment, as {@link java.sql.Connection}
 *     counts; {@link #AS_IT_COMES} where connections come so, or {@code beginning} says it
 * @param beginning statements that begin a transaction of the store's own; what they set ends with it
 * @param lockTimeout how long a statement waits for a lock; empty where only the host's settings can say it
 * @param failures how its driver tells failures apart
 * @param traits what else it can do, or is like
 */
public record Dialect(
        String name,
        String script,
        String arrival,
        int isolation,
        List<String> beginning,
        Optional<LockTimeout> lockTimeout,
        Failures failures,
        Set<Trait> traits) {

    /** The version of the tables, as they say it themselves. */
    public static final int VERSION = 1;

    /** The beginning of the names of tables and indexes in a script. */
    public static final String PREFIX = "tuoyu_";

    /** No level of isolation is set. */
    public static final int AS_IT_COMES = 0;

    /** H2's level for a snapshot; JDBC has no name for it. */
    private static final int H2_SNAPSHOT = 6;

    /** H2, embedded or as a server, from 2.4. */
    public static final Dialect H2 = new Dialect(
            "H2",
            shipped("h2"),
            "journal_position, entry_order",
            H2_SNAPSHOT,
            List.of(),
            Optional.of(new LockTimeout("SET LOCK_TIMEOUT %d", Optional.of("CALL LOCK_TIMEOUT()"))),
            new Failures(Set.of("42S02", "42S03", "42S04"), Set.of("23505"), Set.of("40001", "HYT00", "90131")),
            Set.of());

    /** PostgreSQL, from 12; its kin (openGauss, Kingbase) speak the same. */
    public static final Dialect POSTGRESQL = new Dialect(
            "PostgreSQL",
            shipped("postgresql"),
            "entry_order",
            AS_IT_COMES,
            List.of("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ"),
            Optional.of(new LockTimeout("SET LOCAL lock_timeout = %d", Optional.empty())),
            new Failures(Set.of("42P01", "3F000"), Set.of("23505"), Set.of("40001", "40P01", "55P03")),
            Set.of(Trait.DURABLE, Trait.MANY_KEYS, Trait.TOGETHER));

    /** SQLite in the journal mode {@code WAL}, which a host sets on its data source. */
    public static final Dialect SQLITE = new Dialect(
            "SQLite",
            shipped("sqlite"),
            "rowid",
            AS_IT_COMES,
            List.of(),
            Optional.of(new LockTimeout("PRAGMA busy_timeout = %d", Optional.of("PRAGMA busy_timeout"))),
            new Failures(Set.of("1"), Set.of("19"), Set.of("5", "6")),
            Set.of(Trait.DURABLE, Trait.MANY_KEYS, Trait.ONE_WRITER, Trait.BLOBS));

    public Dialect {
        beginning = List.copyOf(beginning);
        traits = Set.copyOf(traits);
    }

    /** Something that is true of some databases and not of others. */
    public enum Trait {
        /** What is committed outlives the sudden death of the program, as the database comes. */
        DURABLE,
        /** A list of keys ({@code IN}) is looked up by the primary key; of others each key is asked for by itself. */
        MANY_KEYS,
        /**
         * One transaction writes at a time, and none that began to read before another wrote: what a work wrote is written
         * in a transaction of its own after the one that it read in.
         */
        ONE_WRITER,
        /** Bytes that stand in their row are called {@code BLOB}. */
        BLOBS,
        /**
         * The driver takes several statements as one, separated by semicolons, with the values of all, and sends them in
         * one round trip.
         */
        TOGETHER
    }

    /**
     * How a limit for locks is set.
     *
     * @param set the statement, with {@code %d} for milliseconds
     * @param current the query for the limit that is set; empty where {@code set} ends with the transaction
     */
    public record LockTimeout(String set, Optional<String> current) {}

    /**
     * The SQLSTATEs that tell failures apart; for a driver that has none, its own numbers, as they are written in decimals.
     *
     * @param missing there is no such table
     * @param taken a key is taken
     * @param overtaken another transaction got in first, or holds what is needed
     */
    public record Failures(Set<String> missing, Set<String> taken, Set<String> overtaken) {
        public Failures {
            missing = Set.copyOf(missing);
            taken = Set.copyOf(taken);
            overtaken = Set.copyOf(overtaken);
        }
    }

    boolean is(Trait trait) {
        return traits.contains(trait);
    }

    /** A script of this library: a file that migration tools take as it is. */
    private static String shipped(String folder) {
        String file = "/db/tuoyu/" + folder + "/V" + VERSION + "__tuoyu_tables.sql";
        try (InputStream content = Dialect.class.getResourceAsStream(file)) {
            if (content == null) {
                throw new IllegalStateException("The library was packed without " + file);
            }
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Its name alone: the script is long. */
    @Override
    public String toString() {
        return name;
    }
}
