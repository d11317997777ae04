package org.tuoyu.jdbc;

import java.sql.Connection;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.tuoyu.spi.Store;
import org.tuoyu.tck.StoreContract;

/** Over a store that joins its transactions a host keeps the contract, also where they do not see one moment. */
final class JoinedStoreTest {

    @Nested
    final class AtReadCommittedOnPostgres extends StoreContract {
        @Override
        protected Store emptyStore() {
            JdbcSettings made = Databases.newSchema();
            JdbcStore.on(Databases.postgres(), made);
            return HostedStore.of(Databases.postgres(), Databases.there(made));
        }
    }

    @Nested
    final class OnPostgres extends StoreContract {
        @Override
        protected Store emptyStore() {
            JdbcSettings made = Databases.newSchema();
            JdbcStore.on(Databases.postgres(), made);
            return HostedStore.at(Connection.TRANSACTION_REPEATABLE_READ, Databases.postgres(), Databases.there(made));
        }
    }

    @Nested
    final class OnH2 extends StoreContract {

        private static final int SNAPSHOT = 6;

        private final JdbcConnectionPool pool = JdbcConnectionPool.create("jdbc:h2:mem:hosted", "sa", "");
        private int stores;

        @Override
        protected Store emptyStore() {
            stores++;
            Databases.execute(pool, "CREATE SCHEMA HOST_" + stores);
            JdbcSettings made = Databases.H2.inSchema("host_" + stores);
            JdbcStore.on(pool, made);
            return HostedStore.at(SNAPSHOT, pool, Databases.there(made));
        }

        @AfterEach
        void close() {
            Databases.execute(pool, "SHUTDOWN");
            pool.dispose();
        }
    }
}
