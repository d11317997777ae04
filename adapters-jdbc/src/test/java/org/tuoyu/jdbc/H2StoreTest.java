package org.tuoyu.jdbc;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.tuoyu.spi.Store;
import org.tuoyu.tck.DurableStoreContract;

/** A store in an H2 file keeps the contract. */
final class H2StoreTest extends DurableStoreContract {

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path folder;

    private final List<JdbcStore> opened = new ArrayList<>();
    private int stores;

    @Override
    protected Store emptyStore() {
        stores++;
        return open();
    }

    @Override
    protected Class<? extends Function<Path, ? extends Store>> opening() {
        return OpensH2File.class;
    }

    private JdbcStore open() {
        JdbcStore store = JdbcStore.h2File(folder.resolve("tuoyu" + stores));
        opened.add(store);
        return store;
    }

    @AfterEach
    void close() {
        opened.forEach(JdbcStore::close);
        opened.clear();
    }
}
