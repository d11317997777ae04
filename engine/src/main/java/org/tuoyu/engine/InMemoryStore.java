package org.tuoyu.engine;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tuoyu.spi.Capability;
import org.tuoyu.spi.Provider;
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

    /** What opens one by the name {@code in-memory}; it has no settings. */
    public static final class ByName implements Provider<Store> {

        /** For {@link org.tuoyu.spi.Providers}. */
        public ByName() {}

        @Override
        public Class<Store> port() {
            return Store.class;
        }

        @Override
        public String name() {
            return "in-memory";
        }

        @Override
        public Store open(Map<String, String> settings) {
            if (!settings.isEmpty()) {
                throw new IllegalArgumentException("A store in memory has no settings, got " + settings.keySet());
            }
            return new InMemoryStore();
        }
    }

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
