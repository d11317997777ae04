package org.tuoyu.jdbc;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.io.TempDir;

/** A store joins the transactions of hosts on each database. */
final class JoinedTest {

    @Nested
    final class OnPostgres extends JoinedContract {
        @Override
        protected DataSource database() {
            return Databases.postgres();
        }

        @Override
        protected JdbcSettings making() {
            return Databases.newSchema();
        }
    }

    @Nested
    final class OnH2 extends JoinedContract {

        private final JdbcConnectionPool pool = JdbcConnectionPool.create("jdbc:h2:mem:joined", "sa", "");

        @Override
        protected DataSource database() {
            return pool;
        }

        @Override
        protected JdbcSettings making() {
            return Databases.H2;
        }

        @AfterEach
        void close() {
            Databases.execute(pool, "SHUTDOWN");
            pool.dispose();
        }
    }

    @Nested
    final class OnSqlite extends JoinedContract {

        @TempDir
        @SuppressWarnings("NullAway.Init") // set by JUnit
        private Path folder;

        @Override
        protected DataSource database() {
            return Databases.sqlite(folder.resolve("tuoyu.db"));
        }

        @Override
        protected JdbcSettings making() {
            return Databases.SQLITE;
        }
    }
}
