package org.tuoyu.spi;

import org.jspecify.annotations.Nullable;

/**
 * The work of one transaction. It calls nobody over a network, starts no other transaction and starts no thread; it
 * may be run again when it was overtaken, so it has no effect but through its session.
 */
@FunctionalInterface
public interface Work<T extends @Nullable Object> {

    T in(Session session);
}
