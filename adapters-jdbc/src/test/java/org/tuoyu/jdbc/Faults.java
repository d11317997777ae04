package org.tuoyu.jdbc;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Which calls of a driver fail: those from the first to the last, counted from 1.
 *
 * @param kind what is thrown at a call
 * @param late whether the call has done its work when it throws
 * @param thrown everything that was thrown, the first first
 */
record Faults(
        int first, int last, IntFunction<Throwable> kind, boolean late, List<Throwable> thrown, AtomicInteger counted) {

    static Faults at(int first, int last, IntFunction<Throwable> kind, boolean late) {
        return new Faults(first, last, kind, late, new ArrayList<>(), new AtomicInteger());
    }

    static Faults none() {
        return at(
                Integer.MAX_VALUE, Integer.MAX_VALUE, number -> new IllegalStateException("at call " + number), false);
    }

    @Nullable
    Object around(Callable<@Nullable Object> call) throws Throwable {
        int number = counted.incrementAndGet();
        boolean fails = first <= number && number <= last;
        if (!fails || late) {
            Object result = call.call();
            if (!fails) {
                return result;
            }
        }
        Throwable fault = kind.apply(number);
        thrown.add(fault);
        throw fault;
    }
}
