package org.tuoyu.jdbc;

import org.tuoyu.kernel.problem.TuoyuException;

/** A store was to join a transaction of the host's, and none was under way. Nothing was done on the connection. */
public final class NoTransaction extends TuoyuException {

    private static final long serialVersionUID = 1L;

    public NoTransaction() {
        super(
                "The host's connection is in autocommit, so there is no transaction to join; nothing was done on it. Begin a"
                        + " transaction before you use the store (in Spring, call it from a method with @Transactional), or let"
                        + " the store use connections of its own: JdbcStore.on(dataSource, settings).");
    }
}
