package org.tuoyu.jdbc;

import java.nio.file.Path;
import java.util.function.Function;
import org.junit.jupiter.api.io.TempDir;
import org.tuoyu.spi.Store;
import org.tuoyu.tck.DurableStoreContract;

/** A store in an SQLite file keeps the contract. */
final class SqliteStoreTest extends DurableStoreContract {

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path folder;

    private int stores;

    @Override
    protected Store emptyStore() {
        stores++;
        return JdbcStore.on(Databases.sqlite(folder.resolve("tuoyu" + stores + ".db")), Databases.SQLITE);
    }

    @Override
    protected Class<? extends Function<Path, ? extends Store>> opening() {
        return OpensSqlite.class;
    }
}
