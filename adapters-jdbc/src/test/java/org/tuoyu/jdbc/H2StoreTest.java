package org.tuoyu.jdbc;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.tuoyu.spi.Store;
import org.tuoyu.tck.DurableStoreContract;

/** A store in an H2 file keeps the contract; it is closed before it is opened again, so that the file is what is read. */
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
    protected Store reopened() {
        close();
        return open();
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
