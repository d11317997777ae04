package org.tuoyu.tck;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.tuoyu.spi.Encoded;
import org.tuoyu.spi.Overtaken;
import org.tuoyu.spi.ViewKey;
import org.tuoyu.spi.Viewed;
import org.tuoyu.spi.Views;

/** Stores whose views have one fault each. */
final class FaultsOfViews {

    private FaultsOfViews() {}

    /** Leaves a row as it was put first. */
    static final class KeepsTheFirstRow extends FaultyStore {
        @Override
        void put(Views views, ViewKey key, Encoded row) {
            if (views.find(key).isEmpty()) {
                views.put(key, row);
            }
        }
    }

    /** Lists rows in an order of its own. */
    static final class ListsBackwards extends FaultyStore {
        @Override
        List<Viewed> list(Views views, String view, Optional<String> after, int limit) {
            List<Viewed> backwards = new ArrayList<>(views.list(view, after, limit));
            Collections.reverse(backwards);
            return backwards;
        }
    }

    /** Keeps the rows of all views in one. */
    static final class MixesViews extends FaultyStore {
        @Override
        void put(Views views, ViewKey key, Encoded row) {
            views.put(inOne(key), row);
        }

        @Override
        Optional<Encoded> find(Views views, ViewKey key) {
            return views.find(inOne(key));
        }

        private static ViewKey inOne(ViewKey key) {
            return new ViewKey("one", key.key());
        }
    }

    /** Replaces rows without a look at who else has; the four of the race find the same row, however slow the machine. */
    static final class ReplacesUnseen extends FaultyStore {
        private static final int CONTENDERS = 4;

        private final CyclicBarrier foundByAll = new CyclicBarrier(CONTENDERS);
        private final AtomicInteger finds = new AtomicInteger();

        @Override
        Optional<Encoded> find(Views views, ViewKey key) {
            Optional<Encoded> found = views.find(key);
            if (found.filter(Samples.entry("0")::equals).isPresent() && finds.getAndIncrement() < CONTENDERS) {
                meet();
            }
            return found;
        }

        @Override
        void put(Views views, ViewKey key, Encoded row) {
            try {
                Samples.put(good, key, row);
            } catch (Overtaken again) {
                put(views, key, row);
            }
        }

        private void meet() {
            try {
                foundByAll.await(1, TimeUnit.MINUTES);
            } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
                throw new AssertionError("The others did not come", e);
            }
        }
    }
}
