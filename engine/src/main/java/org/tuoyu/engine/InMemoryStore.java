package org.tuoyu.engine;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.tuoyu.spi.Store;
import org.tuoyu.spi.Work;

/**
 * A store that lives as long as the program: for tests, and for trying things out. Works run at the same time, each on a
 * snapshot; on commit, one that wrote what was changed meanwhile is overtaken.
 */
public final class InMemoryStore implements Store {

    private final AtomicReference<Content> content = new AtomicReference<>(Content.EMPTY);

    /** An empty store. */
    public InMemoryStore() {}

    @Override
    public <T extends @Nullable Object> T transact(Work<T> work) {
        MemorySession session = new MemorySession(content.get());
        try {
            T result = work.in(session);
            commit(session);
            return result;
        } finally {
            session.end();
        }
    }

    private void commit(MemorySession session) {
        session.requireNotLost();
        Content before;
        Content after;
        do {
            before = content.get();
            after = session.onto(before);
        } while (!content.compareAndSet(before, after));
    }
}
