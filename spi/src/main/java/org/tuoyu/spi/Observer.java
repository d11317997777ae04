package org.tuoyu.spi;

/**
 * Somebody who is told what was done: for metrics, logs, alarms. Shared between threads.
 *
 * <ul>
 *   <li>O1 It is told after what was done, on the thread that did it and outside of any transaction of the store's own; it
 *       returns soon.
 *   <li>O2 It is told of each thing once, and counts each once, whatever other threads tell meanwhile.
 *   <li>O3 It takes every {@link Observation}, those of acts and outcomes that it does not know too, and throws nothing: what
 *       it throws is given to the thread's handler of uncaught exceptions, and changes nothing for who asked.
 * </ul>
 */
@FunctionalInterface
public interface Observer {

    void observed(Observation observation);
}
