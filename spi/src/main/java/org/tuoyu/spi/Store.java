package org.tuoyu.spi;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A place where events and views are kept: a database, or memory. It carries bytes and knows no format. Shared between threads.
 * What not every store can do, it declares: a clause that names a {@link Capability} holds where that is declared.
 *
 * <ul>
 *   <li>S1 The work is run once, in one transaction. What it returns is returned, and then all it wrote is seen by
 *       every transaction that starts later: with {@link Capability#OWN_TRANSACTIONS} when it has returned, otherwise when
 *       the host has committed.
 *   <li>S2 When the work throws, nothing that it wrote remains, in the journal or in any view, and the same throwable
 *       reaches the caller; without {@link Capability#OWN_TRANSACTIONS} once the host has rolled back, which it does.
 *   <li>S3 What a work has written, no other transaction sees before it is committed; the work itself sees it at once.
 *   <li>S4 With {@link Capability#ONE_MOMENT} a work sees the store as it stood at one moment, and its own writes: what
 *       others commit meanwhile, it does not see. Otherwise each reading sees what was committed before it, whole.
 *   <li>S5 Once its transaction has ended, well or not, a session and its ports refuse everything with
 *       {@link SessionEnded}.
 *   <li>S6 Once a port has thrown {@link Overtaken} or {@link StoreFailed}, the transaction is lost: even where the
 *       work goes on, nothing is committed, and that exception reaches the caller.
 *   <li>S7 With {@link Capability#DURABLE} what was committed is there after the store is opened anew, and a commit that
 *       was acknowledged by returning survives the sudden death of the program.
 * </ul>
 */
public interface Store {

    /**
     * Runs a work in a transaction of its own; without {@link Capability#OWN_TRANSACTIONS} in that of the host.
     *
     * @throws Overtaken when another transaction got in first; nothing remains, and the work may be run again
     * @throws StoreFailed when the store itself failed; whether anything remains is not known if it failed on commit
     */
    <T extends @Nullable Object> T transact(Work<T> work);

    /** What this store can do beyond what every store does. */
    Set<Capability> capabilities();
}
