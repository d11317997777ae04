package org.tuoyu.spi;

import org.jspecify.annotations.Nullable;

/**
 * A place where events and views are kept: a database, or memory. It carries bytes and knows no format. Shared between threads.
 *
 * <ul>
 *   <li>S1 The work is run once, in one transaction. What it returns is returned, and then all it wrote is seen by
 *       every transaction that starts later.
 *   <li>S2 When the work throws, nothing that it wrote remains, in the journal or in any view, and the same throwable
 *       reaches the caller.
 *   <li>S3 What a work has written, no other transaction sees before it is committed; the work itself sees it at once.
 *   <li>S4 A work sees the store as it stood at one moment, and its own writes: what others commit meanwhile, it does
 *       not see.
 *   <li>S5 Once its transaction has ended, well or not, a session and its ports refuse everything with
 *       {@link SessionEnded}.
 *   <li>S6 Once a port has thrown {@link Overtaken} or {@link StoreFailed}, the transaction is lost: even where the
 *       work goes on, nothing is committed, and that exception reaches the caller.
 *   <li>S7 What was committed is there after the store is opened anew, if the store outlives the program; a commit that
 *       was acknowledged by returning survives the sudden death of the program.
 * </ul>
 */
public interface Store {

    /**
     * Runs a work in a transaction of its own.
     *
     * @throws Overtaken when another transaction got in first; nothing remains, and the work may be run again
     * @throws StoreFailed when the store itself failed; whether anything remains is not known if it failed on commit
     */
    <T extends @Nullable Object> T transact(Work<T> work);
}
