package org.tuoyu.engine;

import org.jspecify.annotations.Nullable;
import org.tuoyu.spi.Capability;
import org.tuoyu.spi.Overtaken;
import org.tuoyu.spi.Store;
import org.tuoyu.spi.Work;

/** The transactions of a store: a work that was overtaken is run again, where the store has transactions of its own. */
record Transactions(Store store) {

    /** Whoever is overtaken finds the case of the one that was faster; only other work on the store can overtake it again. */
    private static final int ATTEMPTS = 5;

    /** In a transaction of the host's nothing can be tried again before the host has rolled back. */
    boolean canBeRunAgain() {
        return store.capabilities().contains(Capability.OWN_TRANSACTIONS);
    }

    <T extends @Nullable Object> T once(Work<T> work) {
        return store.transact(work);
    }

    <T extends @Nullable Object> T run(Work<T> work) {
        return run(work, canBeRunAgain() ? ATTEMPTS : 1);
    }

    private <T extends @Nullable Object> T run(Work<T> work, int left) {
        try {
            return once(work);
        } catch (Overtaken overtaken) {
            if (left == 1) {
                throw overtaken;
            }
            return run(work, left - 1);
        }
    }
}
