package org.tuoyu.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tuoyu.spi.PolicySource;
import org.tuoyu.spi.SourceFailed;
import org.tuoyu.tck.PolicySourceContract;

/** Policy files in a table of each database keep the contract of a source. */
final class PolicyTableTest {

    private static final String COLUMNS = " (file_path VARCHAR(400) PRIMARY KEY, content %s, digest CHAR(64))";

    @Nested
    final class OnPostgres extends PolicySourceContract {

        private final String table = Databases.newSchema().schema().orElseThrow() + ".our_files";

        OnPostgres() {
            Databases.execute(Databases.postgres(), "CREATE TABLE " + table + COLUMNS.formatted("BYTEA"));
        }

        @Override
        protected PolicySource kept(Map<String, byte[]> files) {
            return filled(Databases.postgres(), table, files);
        }
    }

    /** One that takes a.md and A.md for one path. */
    @Nested
    final class OnH2 extends PolicySourceContract {

        private final JdbcConnectionPool pool = h2("policies");

        @Override
        protected PolicySource kept(Map<String, byte[]> files) {
            return filled(pool, "our_files", files);
        }

        @AfterEach
        void close() {
            Databases.execute(pool, "SHUTDOWN");
            pool.dispose();
        }
    }

    @Nested
    final class OnSqlite extends PolicySourceContract {

        @TempDir
        @SuppressWarnings("NullAway.Init") // set by JUnit
        private Path folder;

        @Override
        protected PolicySource kept(Map<String, byte[]> files) {
            DataSource database = Databases.sqlite(folder.resolve("files"));
            Databases.execute(database, "CREATE TABLE IF NOT EXISTS our_files" + COLUMNS.formatted("BLOB"));
            return filled(database, "our_files", files);
        }
    }

    private static JdbcConnectionPool h2(String name) {
        JdbcConnectionPool pool = JdbcConnectionPool.create("jdbc:h2:mem:" + name + ";IGNORECASE=TRUE", "sa", "");
        Databases.execute(pool, "CREATE TABLE our_files" + COLUMNS.formatted("VARBINARY(10000000)"));
        return pool;
    }

    /** Keeps files instead of those that were there. */
    private static PolicySource filled(DataSource database, String table, Map<String, byte[]> files) {
        Databases.execute(database, "DELETE FROM " + table);
        files.forEach((path, content) -> insert(database, table, path, content, PolicyTable.digest(content)));
        return PolicyTable.of(database, table);
    }

    private static void insert(DataSource database, String table, String path, byte[] content, String digest) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "INSERT INTO " + table + " (file_path, content, digest) VALUES (?, ?, ?)")) {
            insert.setString(1, path);
            insert.setBytes(2, content);
            insert.setString(3, digest);
            insert.executeUpdate();
        } catch (SQLException failure) {
            throw new AssertionError("A file was to be kept", failure);
        }
    }

    @Nested
    final class Failing {

        private static final byte[] CONTENT = "# 甲".getBytes(StandardCharsets.UTF_8);

        private final JdbcConnectionPool pool = h2("failing_policies");
        private final PolicySource source = PolicyTable.of(pool, "our_files");

        @AfterEach
        void close() {
            Databases.execute(pool, "SHUTDOWN");
            pool.dispose();
        }

        @Test
        void aFileThatWasAlteredOrCutOrHasNoDigestIsAFailure() {
            insert(
                    pool,
                    "our_files",
                    "whole.md",
                    CONTENT,
                    PolicyTable.digest(CONTENT).toUpperCase(Locale.ROOT));
            assertThat(source.text("whole.md")).contains("# 甲");
            for (String altered :
                    List.of("UPDATE our_files SET content = X'23'", "UPDATE our_files SET content = NULL")) {
                Databases.execute(pool, altered);
                assertThatExceptionOfType(SourceFailed.class)
                        .isThrownBy(() -> source.text("whole.md"))
                        .withMessageContaining("not those of its digest")
                        .satisfies(told -> assertThat(told.source()).isEqualTo("whole.md"));
            }
            insert(pool, "our_files", "bare.md", CONTENT, "");
            assertThatExceptionOfType(SourceFailed.class).isThrownBy(() -> source.text("bare.md"));
        }

        @Test
        void aTableThatIsNotThereIsAFailureAndNotNone() {
            assertThatExceptionOfType(SourceFailed.class)
                    .isThrownBy(() -> PolicyTable.of(pool, "other_files").text("a.md"))
                    .withMessageContaining("other_files")
                    .withCauseInstanceOf(SQLException.class);
        }

        @Test
        void aPathThatCanHaveNoFileAsksNobody() {
            assertThat(PolicyTable.of(pool, "other_files").text("../a.md")).isEmpty();
        }

        @Test
        void namesThatWouldBeMoreThanANameAreRefused() {
            for (String name : List.of("", "files; DROP TABLE our_files", "a.b.c", "1a", "\"files\"")) {
                assertThatIllegalArgumentException().isThrownBy(() -> PolicyTable.of(pool, name));
            }
        }
    }
}
