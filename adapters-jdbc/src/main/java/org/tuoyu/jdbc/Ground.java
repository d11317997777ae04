package org.tuoyu.jdbc;

import org.jspecify.annotations.Nullable;
import org.tuoyu.spi.Work;

/** The transactions in which the works of a store run: its own, or the host's. */
interface Ground {

    <T extends @Nullable Object> T transact(Work<T> work);
}
