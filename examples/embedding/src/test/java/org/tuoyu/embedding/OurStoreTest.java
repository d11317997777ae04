package org.tuoyu.embedding;

import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.tuoyu.jdbc.Dialect;
import org.tuoyu.jdbc.JdbcSettings;
import org.tuoyu.jdbc.JdbcStore;
import org.tuoyu.spi.Store;
import org.tuoyu.tck.StoreContract;

/** A store proves itself: here one over a database of the host's, in memory and with a pool. */
// <sample>
final class OurStoreTest extends StoreContract {

    @Override
    protected Store emptyStore() {
        return JdbcStore.on(database, JdbcSettings.of(Dialect.H2).makingTables());
    }
    // </sample>

    private final JdbcConnectionPool database =
            JdbcConnectionPool.create("jdbc:h2:mem:ours;DB_CLOSE_DELAY=-1", "sa", "");

    @AfterEach
    void dropEverything() throws Exception {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("SHUTDOWN");
        }
        database.dispose();
    }
}
