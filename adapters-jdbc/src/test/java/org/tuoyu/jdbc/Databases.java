package org.tuoyu.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** The databases that tests run on, as hosts set them up. */
final class Databases {

    static final JdbcSettings H2 = JdbcSettings.of(Dialect.H2).makingTables();
    static final JdbcSettings SQLITE = JdbcSettings.of(Dialect.SQLITE).makingTables();

    private static final AtomicInteger SCHEMAS = new AtomicInteger();

    private Databases() {}

    /** The server of this program, which ends with it. It forces what it commits, and its clock is not that of UTC. */
    private static final class Server {

        private static final DataSource POOL = pooled(started().getPostgresDatabase(), 20);

        private static EmbeddedPostgres started() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "on")
                        .setServerConfig("synchronous_commit", "on")
                        .setServerConfig("full_page_writes", "on")
                        .setServerConfig("timezone", "America/St_Johns")
                        .start();
            } catch (IOException failure) {
                throw new UncheckedIOException("PostgreSQL was to start", failure);
            }
        }
    }

    static DataSource postgres() {
        return Server.POOL;
    }

    /** A schema of PostgreSQL in which nothing is yet. */
    static JdbcSettings newSchema() {
        String name = "host_" + SCHEMAS.incrementAndGet();
        execute(postgres(), "CREATE SCHEMA " + name);
        return JdbcSettings.of(Dialect.POSTGRESQL).inSchema(name).makingTables();
    }

    /** The same, whose tables are there. */
    static JdbcSettings there(JdbcSettings made) {
        return new JdbcSettings(
                made.dialect(), made.schema(), made.prefix(), false, made.statementTimeout(), made.lockTimeout());
    }

    static HikariDataSource pooled(DataSource source, int most) {
        return pooled(source, most, config -> {});
    }

    static HikariDataSource pooled(DataSource source, int most, Consumer<HikariConfig> more) {
        HikariConfig config = new HikariConfig();
        more.accept(config);
        config.setDataSource(source);
        config.setMaximumPoolSize(most);
        config.setConnectionTimeout(2_000);
        return new HikariDataSource(config);
    }

    static DataSource sqlite(Path file) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setBusyTimeout(10_000);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file);
        return source;
    }

    static void execute(DataSource source, String... statements) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        } catch (SQLException failure) {
            throw new AssertionError("A database was to take a statement", failure);
        }
    }
}
