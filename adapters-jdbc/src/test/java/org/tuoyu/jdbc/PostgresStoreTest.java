package org.tuoyu.jdbc;

import org.tuoyu.spi.Store;
import org.tuoyu.tck.DurableStoreContract;

/** A store on a PostgreSQL server keeps the contract, over a pool. */
final class PostgresStoreTest extends DurableStoreContract {

    private JdbcSettings settings = Databases.newSchema();

    @Override
    protected Store emptyStore() {
        settings = Databases.newSchema();
        return reopened();
    }

    @Override
    protected Store reopened() {
        return JdbcStore.on(Databases.postgres(), settings);
    }
}
