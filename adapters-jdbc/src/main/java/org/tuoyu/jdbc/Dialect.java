package org.tuoyu.jdbc;

import java.sql.Types;
import java.util.List;
import java.util.Set;
import org.tuoyu.jdbc.Table.Column;
import org.tuoyu.kernel.event.StreamId;
import org.tuoyu.spi.Digest;
import org.tuoyu.spi.Encoded;

/**
 * The things that differ from database to database.
 *
 * <p>Kinds, views and keys are kept as bytes, the UTF-16BE of their characters: databases compare text in ways of their
 * own (H2's {@code IGNORECASE} and {@code COLLATION} take a-1, A-1 and á1 for one), and bytes all alike, one by one. The
 * order of these bytes is that of Java's strings, and so of {@link StreamId} and {@link org.tuoyu.spi.ViewKey}, on every database; with UTF-8, characters beyond U+FFFF would stand after U+E000.
 *
 * @param tables those that are made where they are missing
 * @param isolation the level at which a transaction sees one moment, as {@link java.sql.Connection} counts
 * @param missings the SQLSTATEs that say that there is no such table
 * @param duplicates the SQLSTATEs that say that a key is taken
 * @param overtakings the SQLSTATEs that say that another transaction got in first, or holds what is needed
 */
record Dialect(
        List<Table> tables, int isolation, Set<String> missings, Set<String> duplicates, Set<String> overtakings) {

    /** H2's level for a snapshot; JDBC has no name for it. */
    private static final int H2_SNAPSHOT = 6;

    /** The longest name of a kind or a view, 50 letters, as bytes. */
    private static final int NAME = 50 * Character.BYTES;

    /** The longest key, as bytes. */
    private static final int KEY = StreamId.LONGEST_KEY * Character.BYTES;

    /**
     * The longest bytes of H2, a mebibyte. They stand in the row, and are there or not as it is; a BLOB stands apart, may
     * be lost alone, and then no page that its row is on can be read.
     */
    private static final int H2_LARGEST = 1 << 20;

    private static final Column TYPE = text("TYPE", Encoded.LONGEST_TYPE);
    private static final Column SCHEMA =
            new Column("SCHEMA_VERSION", "INTEGER", Types.INTEGER, Column.ANY_LENGTH, false);
    private static final Column PAYLOAD = bytes("PAYLOAD", H2_LARGEST);
    private static final Column DIGEST_NAME = text("DIGEST_NAME", Digest.LONGEST_NAME);
    private static final Column DIGEST = bytes("DIGEST", Digest.MOST_BYTES);

    private static final Table H2_JOURNAL = new Table(
            "JOURNAL",
            List.of(
                    bytes("STREAM_KIND", NAME),
                    bytes("STREAM_KEY", KEY),
                    new Column("VERSION", "BIGINT", Types.BIGINT, Column.ANY_LENGTH, false),
                    TYPE,
                    SCHEMA,
                    PAYLOAD,
                    DIGEST_NAME,
                    DIGEST,
                    new Column("JOURNAL_POSITION", "BIGINT", Types.BIGINT, Column.ANY_LENGTH, true)),
            List.of("STREAM_KIND", "STREAM_KEY", "VERSION"),
            List.of("JOURNAL_POSITION"));

    private static final Table H2_VIEWS = new Table(
            "VIEWS",
            List.of(bytes("VIEW_NAME", NAME), bytes("ROW_KEY", KEY), TYPE, SCHEMA, PAYLOAD, DIGEST_NAME, DIGEST),
            List.of("VIEW_NAME", "ROW_KEY"),
            List.of());

    static final Dialect H2 = new Dialect(
            List.of(H2_JOURNAL, H2_VIEWS),
            H2_SNAPSHOT,
            Set.of("42S02", "42S03", "42S04"),
            Set.of("23505"),
            Set.of("40001", "HYT00", "90131"));

    private static Column text(String name, int length) {
        return new Column(name, "VARCHAR(" + length + ")", Types.VARCHAR, length, false);
    }

    private static Column bytes(String name, int length) {
        return new Column(name, "VARBINARY(" + length + ")", Types.VARBINARY, length, false);
    }
}
