package org.tuoyu.jdbc;

import java.nio.file.Path;
import java.util.function.Function;
import org.junit.jupiter.api.Nested;
import org.tuoyu.spi.Store;
import org.tuoyu.tck.SuddenDeathContract;

/** Each database keeps what eight writers were told when their program is killed; of PostgreSQL the server is killed too. */
final class SuddenDeathTest {

    @Nested
    final class OfH2 extends SuddenDeathContract {
        @Override
        protected Class<? extends Function<Path, ? extends Store>> opening() {
            return OpensH2File.class;
        }
    }

    @Nested
    final class OfSqlite extends SuddenDeathContract {
        @Override
        protected Class<? extends Function<Path, ? extends Store>> opening() {
            return OpensSqlite.class;
        }
    }

    @Nested
    final class OfPostgres extends SuddenDeathContract {
        @Override
        protected Class<? extends Function<Path, ? extends Store>> opening() {
            return OpensKilledPostgres.class;
        }
    }
}
