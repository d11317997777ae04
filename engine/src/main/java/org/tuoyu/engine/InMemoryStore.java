package org.tuoyu.engine;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tuoyu.spi.Capability;
import org.tuoyu.spi.Store;
import org.tuoyu.spi.Work;

/**
 * A store that lives as long as the program: for tests, and for trying things out. Works run at the same time, each on the
 * store as it stood when it began; on commit, one that wrote what was changed meanwhile is overtaken.
 */
public final class InMemoryStore implements Store {

    private final MemoryContent content = new MemoryContent();

    /** An empty store. */
    public InMemoryStore() {}

    @Override
    public <T extends @Nullable Object> T transact(Work<T> work) {
        MemorySession session = new MemorySession(content);
        try {
            T result = work.in(session);
            session.commit();
            return result;
        } finally {
            session.end();
        }
    }

    @Override
    public Set<Capability> capabilities() {
        return Set.of(Capability.OWN_TRANSACTIONS, Capability.ONE_MOMENT, Capability.SIDE_BY_SIDE);
    }
}
