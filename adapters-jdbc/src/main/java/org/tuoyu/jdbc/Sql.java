package org.tuoyu.jdbc;

import java.util.ArrayList;
import java.util.List;
import org.tuoyu.jdbc.Dialect.Trait;

/**
 * The statements, under the names that the host chose. Each reads a range of a key or an index, in its order, so that a
 * page costs what it holds, wherever it begins.
 */
final class Sql {

    private static final String CONTENT = "content_type, content_schema, payload, digest_name, digest";
    private static final int KEYS_AT_ONCE = 50;

    /** How many rows a statement inserts at most, and how many several statements change that are not alike. */
    static final int ROWS_AT_ONCE = 50;

    /** How many rows are inserted at most by statements that are sent together. */
    static final int ROWS_TOGETHER = 10 * ROWS_AT_ONCE;

    final String journal;
    final String views;
    final String schema;

    final String version;
    final String versions;
    final Insert append;
    final String read;
    final String readEach;
    final String streamsOfTheKind;
    final String streamsOfLaterKinds;

    final String page;
    final String arrivals;
    final String lastPosition;
    final String number;

    final String find;
    final String findEach;
    final String list;
    final String rowVersions;
    final Insert add;
    final String replace;

    final String takeTheTurn;

    /** Whether the driver takes several statements as one. */
    final boolean together;

    /** How many keys a statement for several of them has; where fewer are asked for, the last stands again. */
    final int keysAtOnce;

    /** A statement that inserts rows. */
    record Insert(String into, String row) {

        /** For so many rows: as many as may be in each statement, and the rest in one. */
        List<String> all(int rows) {
            List<String> all = new ArrayList<>();
            for (int left = rows; left > 0; left -= ROWS_AT_ONCE) {
                all.add(into + row + (", " + row).repeat(Math.min(left, ROWS_AT_ONCE) - 1));
            }
            return all;
        }
    }

    Sql(JdbcSettings settings) {
        journal = settings.table("journal");
        views = settings.table("views");
        schema = settings.table("schema");
        together = settings.dialect().is(Trait.TOGETHER);
        keysAtOnce = settings.dialect().is(Trait.MANY_KEYS) ? KEYS_AT_ONCE : 1;
        String keys = " IN (?" + ", ?".repeat(keysAtOnce - 1) + ")";

        String ofStream = " FROM " + journal + " WHERE stream_kind = ? AND stream_key = ?";
        version = "SELECT COALESCE(MAX(stream_version), 0)" + ofStream;
        versions = "SELECT stream_key, MAX(stream_version) FROM " + journal + " WHERE stream_kind = ? AND stream_key"
                + keys + " GROUP BY stream_key";
        append = new Insert(
                "INSERT INTO " + journal + " (stream_kind, stream_key, stream_version, " + CONTENT + ") VALUES ",
                "(?, ?, ?, ?, ?, ?, ?, ?)");
        String entries = "SELECT stream_kind, stream_key, stream_version, " + CONTENT;
        String inOrder = " ORDER BY stream_kind, stream_key, stream_version";
        read = entries + ofStream + inOrder;
        readEach = entries + " FROM " + journal + " WHERE stream_kind = ? AND stream_key" + keys + inOrder;
        String streams = "SELECT DISTINCT stream_kind, stream_key FROM " + journal;
        String page = " ORDER BY stream_kind, stream_key LIMIT ?";
        streamsOfTheKind = streams + " WHERE stream_kind = ? AND stream_key > ?" + page;
        streamsOfLaterKinds = streams + " WHERE stream_kind >= ?" + page;

        this.page = entries + ", journal_position FROM " + journal
                + " WHERE journal_position > ? ORDER BY journal_position LIMIT ?";
        arrivals = entries + " FROM " + journal + " WHERE journal_position IS NULL ORDER BY "
                + settings.dialect().arrival() + " LIMIT ?";
        lastPosition = "SELECT COALESCE(MAX(journal_position), 0) FROM " + journal;
        number = "UPDATE " + journal + " SET journal_position = ? WHERE stream_kind = ? AND stream_key = ?"
                + " AND stream_version = ? AND journal_position IS NULL";

        String rows = "SELECT view_name, row_key, row_version, " + CONTENT + " FROM " + views + " WHERE view_name = ?";
        find = rows + " AND row_key = ?";
        findEach = rows + " AND row_key" + keys;
        list = rows + " AND row_key > ? ORDER BY view_name, row_key LIMIT ?";
        rowVersions = "SELECT row_key, row_version FROM " + views + " WHERE view_name = ? AND row_key" + keys;
        add = new Insert(
                "INSERT INTO " + views + " (" + CONTENT + ", view_name, row_key, row_version) VALUES ",
                "(?, ?, ?, ?, ?, ?, ?, 1)");
        replace = "UPDATE " + views
                + " SET content_type = ?, content_schema = ?, payload = ?, digest_name = ?, digest = ?,"
                + " row_version = row_version + 1 WHERE view_name = ? AND row_key = ? AND row_version = ?";

        takeTheTurn = "UPDATE " + schema + " SET schema_version = schema_version";
    }
}
