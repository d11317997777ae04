package org.tuoyu.jdbc;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Function;
import org.tuoyu.spi.Store;
import org.tuoyu.tck.DurableStoreContract;

/** A store on a PostgreSQL server keeps the contract, over a pool. */
final class PostgresStoreTest extends DurableStoreContract {

    @Override
    protected Store emptyStore() {
        return JdbcStore.on(Databases.postgres(), Databases.newSchema());
    }

    @Override
    protected Class<? extends Function<Path, ? extends Store>> opening() {
        return OpensPostgres.class;
    }

    @Override
    protected void prepare(Path folder) throws IOException {
        OpensPostgres.prepare(folder);
    }
}
