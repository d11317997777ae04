package org.tuoyu.jdbc;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.tuoyu.kernel.problem.Shown;
import org.tuoyu.spi.Bytes;
import org.tuoyu.spi.PolicyFiles;
import org.tuoyu.spi.PolicySource;
import org.tuoyu.spi.SourceFailed;

/**
 * Policy files in a table of the host's, a row a file: its path ({@code file_path}), its bytes ({@code content}) and their
 * SHA-256 in hexadecimal digits ({@code digest}), so that no file is read that was altered or cut in the database. The host
 * makes the table and fills it; nothing is ever written here. Paths are compared character by character, whatever the
 * collation of the table.
 */
public final class PolicyTable implements PolicySource {

    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]*(?:\\.[A-Za-z][A-Za-z0-9_]*)?");

    private final DataSource source;
    private final String table;

    private PolicyTable(DataSource source, String table) {
        this.source = source;
        this.table = table;
    }

    /**
     * The files of a table.
     *
     * @param table its name, with its schema before a dot where it is not in the one that connections are in: letters,
     *     digits and underscores
     */
    public static PolicyTable of(DataSource source, String table) {
        if (!NAME.matcher(table).matches()) {
            throw new IllegalArgumentException("The name of a table has letters, digits and underscores, and may have a"
                    + " schema before a dot, got " + Shown.of(table));
        }
        return new PolicyTable(source, table);
    }

    @Override
    public Optional<String> text(String path) {
        return PolicySource.isPath(path) ? kept(path).map(row -> whole(path, row)) : Optional.empty();
    }

    /** @param content empty bytes are {@code NULL} in some databases */
    private record Row(Bytes content, String digest) {
        static Row of(byte @Nullable [] content, @Nullable String digest) {
            return new Row(content == null ? Bytes.of() : Bytes.of(content), digest == null ? "" : digest);
        }
    }

    /** Databases may find a path that differs in case or in blanks at its end. */
    private Optional<Row> kept(String path) {
        try (Connection connection = source.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "SELECT file_path, content, digest FROM " + table + " WHERE file_path = ?")) {
            select.setString(1, path);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    if (path.equals(rows.getString(1))) {
                        return Optional.of(Row.of(rows.getBytes(2), rows.getString(3)));
                    }
                }
                return Optional.empty();
            }
        } catch (SQLException | RuntimeException failure) {
            throw new SourceFailed(
                    table, "see the cause, and whether the database has this table with its three columns", failure);
        }
    }

    private static String whole(String path, Row row) {
        byte[] content = row.content.toArray();
        if (!row.digest.strip().toLowerCase(Locale.ROOT).equals(digest(content))) {
            throw new SourceFailed(
                    path,
                    "its bytes are not those of its digest; look into what altered them, or record it anew with both",
                    null);
        }
        return PolicyFiles.text(path, content);
    }

    /** What stands beside the bytes of a file: their SHA-256 in hexadecimal digits. */
    public static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java platform has SHA-256", missing);
        }
    }
}
