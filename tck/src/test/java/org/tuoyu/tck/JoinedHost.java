package org.tuoyu.tck;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tuoyu.engine.InMemoryStore;
import org.tuoyu.kernel.event.StreamId;
import org.tuoyu.spi.Capability;
import org.tuoyu.spi.Session;
import org.tuoyu.spi.Store;
import org.tuoyu.spi.Work;
import org.tuoyu.tck.JoinedStoreContract.Host;

/** A good host over a store in memory, which its orders stand in too; faults override what they spoil. */
class JoinedHost implements Host {

    private static final StreamId ORDERS = new StreamId("order", "all");
    private static final ThreadLocal<@Nullable Session> CURRENT = new ThreadLocal<>();

    final Store tables = new InMemoryStore();

    static Session current() {
        return Objects.requireNonNull(CURRENT.get(), "no transaction of the host's");
    }

    static boolean isInTransaction() {
        return CURRENT.get() != null;
    }

    @Override
    public final Store joined() {
        return new Store() {
            @Override
            public <T extends @Nullable Object> T transact(Work<T> work) {
                return JoinedHost.this.joined(work);
            }

            @Override
            public Set<Capability> capabilities() {
                return JoinedHost.this.capabilities();
            }
        };
    }

    <T extends @Nullable Object> T joined(Work<T> work) {
        return work.in(current());
    }

    Set<Capability> capabilities() {
        Set<Capability> capabilities = EnumSet.copyOf(tables.capabilities());
        capabilities.remove(Capability.OWN_TRANSACTIONS);
        return capabilities;
    }

    @Override
    public <T extends @Nullable Object> T inTransaction(Supplier<T> done) {
        return tables.transact(session -> {
            CURRENT.set(session);
            try {
                return done.get();
            } finally {
                CURRENT.remove();
            }
        });
    }

    @Override
    public final void order() {
        int orders = current().journal().read(ORDERS).size();
        current().journal().append(ORDERS, orders, List.of(Samples.entry("an order")));
    }

    @Override
    public final int orders() {
        return tables.<Integer>transact(
                session -> session.journal().read(ORDERS).size());
    }
}
