package org.tuoyu.jdbc;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tuoyu.jdbc.Dialect.Trait;
import org.tuoyu.kernel.event.StreamId;
import org.tuoyu.spi.Digest;
import org.tuoyu.spi.Encoded;

/**
 * A table of the store, and how one that is there differs from it.
 *
 * @param name with its schema, where the host chose one
 * @param key the columns of its primary key, in their order
 * @param unique the columns of which each holds no value twice
 * @param blobs whether bytes that stand in their row are called so
 */
record Table(
        String name,
        Optional<String> schema,
        List<Column> columns,
        List<String> key,
        List<String> unique,
        boolean blobs) {

    /** The longest name of a kind or a view, 50 letters, as bytes. */
    private static final int NAME = 50 * Character.BYTES;

    private static final int KEY = StreamId.LONGEST_KEY * Character.BYTES;

    /** A mebibyte, as the journal's contract has it. */
    private static final int PAYLOAD = 1 << 20;

    private static final List<Column> CONTENT = List.of(
            new Column("CONTENT_TYPE", Kind.TEXT, Encoded.LONGEST_TYPE, true),
            new Column("CONTENT_SCHEMA", Kind.INTEGER, 0, false),
            new Column("PAYLOAD", Kind.BYTES, PAYLOAD, true),
            new Column("DIGEST_NAME", Kind.TEXT, Digest.LONGEST_NAME, true),
            new Column("DIGEST", Kind.BYTES, Digest.MOST_BYTES, true));

    /** The values that a column holds, and what drivers call them. */
    private enum Kind {
        BYTES(Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY),
        TEXT(Types.VARCHAR, Types.NVARCHAR, Types.LONGVARCHAR),
        INTEGER(Types.INTEGER, Types.BIGINT),
        BIGINT(Types.BIGINT);

        private final List<Integer> jdbcTypes;

        Kind(Integer... jdbcTypes) {
            this.jdbcTypes = List.of(jdbcTypes);
        }
    }

    /**
     * A column.
     *
     * @param length that every value has room in; 0 where it does not count
     * @param nullable whether it may be empty
     */
    private record Column(String name, Kind kind, int length, boolean nullable) {

        private String described() {
            return kind + (length == 0 ? "" : " of " + length + " or more") + (nullable ? "" : " NOT NULL");
        }

        /** Databases that set no limit say so by 0. */
        private boolean is(ResultSetMetaData found, int at, boolean blobs) throws SQLException {
            int type = found.getColumnType(at);
            return (kind.jdbcTypes.contains(type) || (blobs && kind == Kind.BYTES && type == Types.BLOB))
                    && (length == 0 || found.getPrecision(at) == 0 || found.getPrecision(at) >= length)
                    && (nullable || found.isNullable(at) == ResultSetMetaData.columnNoNulls);
        }
    }

    static List<Table> all(JdbcSettings settings) {
        List<Column> ofJournal = Stream.of(
                        Stream.of(
                                new Column("STREAM_KIND", Kind.BYTES, NAME, false),
                                new Column("STREAM_KEY", Kind.BYTES, KEY, false),
                                new Column("STREAM_VERSION", Kind.BIGINT, 0, false)),
                        CONTENT.stream(),
                        Stream.of(new Column("JOURNAL_POSITION", Kind.BIGINT, 0, true)))
                .flatMap(each -> each)
                .toList();
        List<Column> ofViews = Stream.concat(
                        Stream.of(
                                new Column("VIEW_NAME", Kind.BYTES, NAME, false),
                                new Column("ROW_KEY", Kind.BYTES, KEY, false),
                                new Column("ROW_VERSION", Kind.BIGINT, 0, false)),
                        CONTENT.stream())
                .toList();
        List<Column> ofSchema = List.of(new Column("SCHEMA_VERSION", Kind.INTEGER, 0, false));
        return List.of(
                table(settings, "journal", ofJournal, List.of("STREAM_KIND", "STREAM_KEY", "STREAM_VERSION"), true),
                table(settings, "views", ofViews, List.of("VIEW_NAME", "ROW_KEY"), false),
                table(settings, "schema", ofSchema, List.of("SCHEMA_VERSION"), false));
    }

    private static Table table(
            JdbcSettings settings, String name, List<Column> columns, List<String> key, boolean hasPositions) {
        return new Table(
                settings.table(name),
                settings.schema(),
                columns,
                key,
                hasPositions ? List.of("JOURNAL_POSITION") : List.of(),
                settings.dialect().is(Trait.BLOBS));
    }

    /**
     * Whether the database lists something under this name, in whichever schema: which of several a statement means is for
     * the database to say.
     */
    boolean isListed(DatabaseMetaData database) throws SQLException {
        String bare = name.substring(name.lastIndexOf('.') + 1);
        try (ResultSet listed = database.getTables(null, null, asWritten(bare, database), null)) {
            while (listed.next()) {
                if (bare.equalsIgnoreCase(listed.getString("TABLE_NAME"))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** A name that stands without quotes as the database keeps it; an underscore stands for any character, itself too. */
    private static String asWritten(String name, DatabaseMetaData database) throws SQLException {
        if (database.storesUpperCaseIdentifiers()) {
            return upper(name);
        }
        return database.storesLowerCaseIdentifiers() ? name.toLowerCase(Locale.ROOT) : name;
    }

    /** What is wrong with a table, as the answer to a statement describes it. */
    List<String> differences(Connection connection, ResultSetMetaData found) throws SQLException {
        List<String> differences = new ArrayList<>(columns(found));
        @Nullable String where = schema.isPresent() ? schema.get() : connection.getSchema();
        List<String> keyFound = key(connection.getMetaData(), found, where);
        if (!keyFound.equals(key)) {
            differences.add(name + " has the primary key " + keyFound + ", expected " + key);
        }
        List<List<String>> indexes = uniqueIndexes(connection.getMetaData(), found, where);
        unique.stream()
                .filter(column -> !indexes.contains(List.of(column)))
                .map(column -> name + " may hold a " + column + " twice, expected UNIQUE")
                .forEach(differences::add);
        return differences;
    }

    /** Columns beside these are the host's affair, as long as they may stay empty or fill themselves. */
    private List<String> columns(ResultSetMetaData found) throws SQLException {
        Map<String, Integer> places = new LinkedHashMap<>();
        for (int i = 1; i <= found.getColumnCount(); i++) {
            places.put(upper(found.getColumnName(i)), i);
        }
        List<String> differences = new ArrayList<>();
        for (Column column : columns) {
            Integer at = places.remove(column.name());
            if (at == null) {
                differences.add(name + " has no column " + column.name() + ", expected " + column.described());
            } else if (!column.is(found, at, blobs)) {
                differences.add(name + "." + described(found, at) + ", expected " + column.described());
            }
        }
        for (Map.Entry<String, Integer> more : places.entrySet()) {
            if (found.isNullable(more.getValue()) == ResultSetMetaData.columnNoNulls
                    && !found.isAutoIncrement(more.getValue())) {
                differences.add(name + " has a column " + more.getKey() + " that nobody fills, expected none NOT NULL");
            }
        }
        return differences;
    }

    private static String described(ResultSetMetaData found, int at) throws SQLException {
        return upper(found.getColumnName(at)) + " is " + found.getColumnTypeName(at) + "(" + found.getPrecision(at)
                + ")" + (found.isNullable(at) == ResultSetMetaData.columnNoNulls ? " NOT NULL" : "");
    }

    /** The names are those of the database: a pattern of ours would be compared in its way. */
    private static List<String> key(DatabaseMetaData database, ResultSetMetaData found, @Nullable String schema)
            throws SQLException {
        SortedMap<Short, String> key = new TreeMap<>();
        String table = found.getTableName(1);
        try (ResultSet parts = database.getPrimaryKeys(database.getConnection().getCatalog(), null, table)) {
            while (parts.next()) {
                if (isOf(parts, table, schema)) {
                    key.put(parts.getShort("KEY_SEQ"), upper(parts.getString("COLUMN_NAME")));
                }
            }
        }
        return List.copyOf(key.values());
    }

    private static List<List<String>> uniqueIndexes(
            DatabaseMetaData database, ResultSetMetaData found, @Nullable String schema) throws SQLException {
        Map<String, List<String>> indexes = new LinkedHashMap<>();
        String table = found.getTableName(1);
        try (ResultSet parts = database.getIndexInfo(database.getConnection().getCatalog(), null, table, true, true)) {
            while (parts.next()) {
                if (isOf(parts, table, schema) && parts.getString("COLUMN_NAME") != null) {
                    indexes.computeIfAbsent(parts.getString("INDEX_NAME"), unused -> new ArrayList<>())
                            .add(upper(parts.getString("COLUMN_NAME")));
                }
            }
        }
        return List.copyOf(indexes.values());
    }

    /** It is about this table; databases without schemas name none. */
    private static boolean isOf(ResultSet part, String table, @Nullable String schema) throws SQLException {
        String where = part.getString("TABLE_SCHEM");
        return part.getString("TABLE_NAME").equals(table)
                && (where == null || schema == null || where.equalsIgnoreCase(schema));
    }

    /** Databases differ in how they write a name that stands without quotes. */
    private static String upper(String name) {
        return name.toUpperCase(Locale.ROOT);
    }
}
