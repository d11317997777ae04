package org.tuoyu.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A table of the store: how it is made, and how one that is there differs from it.
 *
 * @param key the columns of its primary key, in their order
 * @param unique the columns of which each holds no value twice
 */
record Table(String name, List<Column> columns, List<String> key, List<String> unique) {

    /**
     * A column, as it is declared and as a driver describes it.
     *
     * @param jdbcType as {@link java.sql.Types} counts
     * @param length of the longest value; where it does not count, {@link #ANY_LENGTH}
     * @param nullable whether it may be empty for a while
     */
    record Column(String name, String type, int jdbcType, int length, boolean nullable) {

        static final int ANY_LENGTH = 0;

        private String definition() {
            return name + " " + declared();
        }

        private String declared() {
            return type + (nullable ? "" : " NOT NULL");
        }

        private boolean is(ResultSetMetaData found, int at) throws SQLException {
            return found.getColumnType(at) == jdbcType
                    && (length == ANY_LENGTH || found.getPrecision(at) == length)
                    && (found.isNullable(at) != ResultSetMetaData.columnNoNulls) == nullable;
        }
    }

    String definition() {
        return columns.stream()
                        .map(Column::definition)
                        .collect(Collectors.joining(", ", "CREATE TABLE IF NOT EXISTS " + name + " (", ""))
                + ", PRIMARY KEY (" + String.join(", ", key) + ")"
                + unique.stream().map(column -> ", UNIQUE (" + column + ")").collect(Collectors.joining()) + ")";
    }

    /** What is wrong with a table, as the answer to a statement describes it. */
    List<String> differences(Connection connection, ResultSetMetaData found) throws SQLException {
        List<String> differences = new ArrayList<>(columns(found));
        List<String> keyFound = key(connection, found);
        if (!keyFound.equals(key)) {
            differences.add(name + " has the primary key " + keyFound + ", expected " + key);
        }
        unique(connection, found).stream()
                .map(column -> name + " may hold a " + column + " twice, expected UNIQUE")
                .forEach(differences::add);
        return differences;
    }

    private List<String> columns(ResultSetMetaData found) throws SQLException {
        Map<String, Integer> places = new LinkedHashMap<>();
        for (int i = 1; i <= found.getColumnCount(); i++) {
            places.put(upper(found.getColumnName(i)), i);
        }
        List<String> differences = new ArrayList<>();
        for (Column column : columns) {
            Integer at = places.remove(column.name());
            if (at == null) {
                differences.add(name + " has no column " + column.definition());
            } else if (!column.is(found, at)) {
                differences.add(name + "." + described(found, at) + ", expected " + column.declared());
            }
        }
        if (!places.isEmpty()) {
            differences.add(name + " has " + places.size() + " more column(s), the first of them "
                    + places.keySet().iterator().next());
        }
        return differences;
    }

    private static String described(ResultSetMetaData found, int at) throws SQLException {
        return upper(found.getColumnName(at)) + " is " + found.getColumnTypeName(at) + "(" + found.getPrecision(at)
                + ")" + (found.isNullable(at) == ResultSetMetaData.columnNoNulls ? " NOT NULL" : "");
    }

    /** The names are those of the database: a pattern of ours would be compared in its way. */
    private static List<String> key(Connection connection, ResultSetMetaData found) throws SQLException {
        SortedMap<Short, String> key = new TreeMap<>();
        String table = found.getTableName(1);
        try (ResultSet parts =
                connection.getMetaData().getPrimaryKeys(found.getCatalogName(1), found.getSchemaName(1), table)) {
            while (parts.next()) {
                if (parts.getString("TABLE_NAME").equals(table)) {
                    key.put(parts.getShort("KEY_SEQ"), upper(parts.getString("COLUMN_NAME")));
                }
            }
        }
        return List.copyOf(key.values());
    }

    /** The columns that stand in no unique index of their own. */
    private List<String> unique(Connection connection, ResultSetMetaData found) throws SQLException {
        Map<String, List<String>> indexes = new LinkedHashMap<>();
        String table = found.getTableName(1);
        try (ResultSet parts = connection
                .getMetaData()
                .getIndexInfo(found.getCatalogName(1), found.getSchemaName(1), table, true, true)) {
            while (parts.next()) {
                if (parts.getString("INDEX_NAME") != null) {
                    indexes.computeIfAbsent(parts.getString("INDEX_NAME"), unused -> new ArrayList<>())
                            .add(upper(parts.getString("COLUMN_NAME")));
                }
            }
        }
        return unique.stream()
                .filter(column -> !indexes.containsValue(List.of(column)))
                .toList();
    }

    /** Databases differ in how they write a name that stands without quotes. */
    private static String upper(String name) {
        return name.toUpperCase(Locale.ROOT);
    }
}
