package org.tuoyu.tck;

import org.tuoyu.engine.InMemoryStore;
import org.tuoyu.spi.Store;

/** The in-memory store keeps the contract. */
final class InMemoryStoreTest extends StoreContract {

    @Override
    protected Store emptyStore() {
        return new InMemoryStore();
    }
}
