package org.tuoyu.tck;

import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.tuoyu.spi.Overtaken;

/** Works that meet each other at a point of their way, and works that are tried again. */
final class Interleaved {

    /** As long as those who have come wait for those whom the store lets wait: they cannot come before these go on. */
    private static final long WAITS_SECONDS = 2;

    private static final int MOST_ATTEMPTS = 10_000;

    private final CyclicBarrier meeting;

    Interleaved(int works) {
        this.meeting = new CyclicBarrier(works);
    }

    /** All have come to this point, or those who are not here wait for one who is; asked again it says so at once. */
    void meet() {
        try {
            meeting.await(WAITS_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | BrokenBarrierException othersWaitForMe) {
            Thread.onSpinWait();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** What a work comes to that is run until it is overtaken no more. */
    static <T> T again(Callable<T> work) {
        for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            try {
                return work.call();
            } catch (Overtaken overtaken) {
                Thread.onSpinWait();
            } catch (RuntimeException failure) {
                throw failure;
            } catch (Exception failure) {
                throw new AssertionError(failure);
            }
        }
        throw new AssertionError("A work was overtaken " + MOST_ATTEMPTS + " times");
    }
}
