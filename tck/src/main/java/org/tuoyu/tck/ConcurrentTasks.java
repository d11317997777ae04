package org.tuoyu.tck;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.tuoyu.spi.Overtaken;

/**
 * Threads that do something at the same time, or one beside the test; some meet on their way, and some try again. They
 * are waited for, but not for ever.
 */
final class ConcurrentTasks implements AutoCloseable {

    /** How many there are in a race, where no more is said. */
    static final int CONTENDERS = 4;

    /** As long as a store may take before it counts as stuck. */
    private static final long STUCK_AFTER_SECONDS = 60;

    /** As long as a store may make somebody wait before it counts as one that does. */
    private static final long WAITS_AFTER_MILLIS = 300;

    /** As long as a store may take for somebody whom nothing holds up. */
    private static final long HELD_UP_AFTER_SECONDS = 5;

    /** As long as those who have come wait for those whom the store lets wait: they cannot come before these go on. */
    private static final long WAITS_FOR_OTHERS_SECONDS = 2;

    private static final int MOST_ATTEMPTS = 10_000;

    private final ExecutorService threads = Executors.newCachedThreadPool();

    /** What each of four contenders came to, in their order; all start at once. */
    static <T> List<T> race(IntFunction<T> contender) {
        return race(CONTENDERS, contender);
    }

    /** What each of {@code count} contenders came to, in their order; all start at once. */
    static <T> List<T> race(int count, IntFunction<T> contender) {
        CyclicBarrier start = new CyclicBarrier(count);
        List<Future<T>> running = new ArrayList<>();
        try (ConcurrentTasks contenders = new ConcurrentTasks()) {
            for (int i = 0; i < count; i++) {
                int number = i;
                running.add(contenders.running(() -> {
                    start.await(STUCK_AFTER_SECONDS, TimeUnit.SECONDS);
                    return contender.apply(number);
                }));
            }
            return running.stream().map(ConcurrentTasks::result).toList();
        }
    }

    /**
     * A point on the way of so many works: all have come to it, or those who are not here wait for one who is. Where they
     * did once, it is passed at once.
     */
    static Runnable meeting(int works) {
        CyclicBarrier meeting = new CyclicBarrier(works);
        return () -> {
            try {
                meeting.await(WAITS_FOR_OTHERS_SECONDS, TimeUnit.SECONDS);
            } catch (TimeoutException | BrokenBarrierException othersWaitForMe) {
                Thread.onSpinWait();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        };
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

    /** Starts something beside the test, and goes on when it is done or when it turns out to be waiting for the test. */
    <T extends @Nullable Object> Future<T> beside(Callable<T> task) {
        Future<T> running = threads.submit(task);
        try {
            running.get(WAITS_AFTER_MILLIS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException seenWhenItIsAskedFor) {
            return running;
        } catch (InterruptedException e) {
            throw stopped(e);
        }
        return running;
    }

    /** Starts something beside the test, which goes on at once. */
    <T extends @Nullable Object> Future<T> running(Callable<T> task) {
        return threads.submit(task);
    }

    /** It ends although the test stands still; how it ended, its result says. */
    boolean isDoneInTime(Future<?> running) {
        try {
            running.get(HELD_UP_AFTER_SECONDS, TimeUnit.SECONDS);
            return true;
        } catch (ExecutionException seenWhenItIsAskedFor) {
            return true;
        } catch (TimeoutException heldUp) {
            return false;
        } catch (InterruptedException e) {
            throw stopped(e);
        }
    }

    /** What a task came to, where it has ended. */
    static <T> Optional<T> ended(Future<T> running) {
        return running.isDone() ? Optional.of(result(running)) : Optional.empty();
    }

    static <T extends @Nullable Object> T result(Future<T> running) {
        try {
            return running.get(STUCK_AFTER_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw new AssertionError("A thread beside the test failed", e.getCause());
        } catch (TimeoutException e) {
            throw new AssertionError("The store is stuck", e);
        } catch (InterruptedException e) {
            throw stopped(e);
        }
    }

    private static AssertionError stopped(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new AssertionError("The test was stopped", e);
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
