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
 * @param columns none of which may be null
 * @param key the columns of its primary key, in their order
 */
record Table(String name, List<Column> columns, List<String> key) {

    /**
     * A column, as it is declared and as a driver describes it.
     *
     * @param jdbcType as {@link java.sql.Types} counts
     * @param length of the longest value; where it does not count, {@link #ANY_LENGTH}
     */
    record Column(String name, String type, int jdbcType, int length) {

        static final int ANY_LENGTH = 0;

        private String definition() {
            return name + " " + type + " NOT NULL";
        }

        private boolean is(ResultSetMetaData found, int at) throws SQLException {
            return found.getColumnType(at) == jdbcType
                    && (length == ANY_LENGTH || found.getPrecision(at) == length)
                    && found.isNullable(at) == ResultSetMetaData.columnNoNulls;
        }
    }

    String definition() {
        return columns.stream()
                        .map(Column::definition)
                        .collect(Collectors.joining(", ", "CREATE TABLE IF NOT EXISTS " + name + " (", ""))
                + ", PRIMARY KEY (" + String.join(", ", key) + "))";
    }

    /** What is wrong with a table, as the answer to a statement describes it. */
    List<String> differences(Connection connection, ResultSetMetaData found) throws SQLException {
        List<String> differences = new ArrayList<>(columns(found));
        List<String> keyFound = key(connection, found);
        if (!keyFound.equals(key)) {
            differences.add(name + " has the primary key " + keyFound + ", expected " + key);
        }
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
                differences.add(name + "." + described(found, at) + ", expected " + column.type() + " NOT NULL");
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

    /** Databases differ in how they write a name that stands without quotes. */
    private static String upper(String name) {
        return name.toUpperCase(Locale.ROOT);
    }
}
