package org.tuoyu.jdbc;

import org.tuoyu.kernel.problem.TuoyuException;

/** A data source handed out a connection with autocommit off. The connection was given back, and nothing done on it. */
public final class ConnectionInUse extends TuoyuException {

    private static final long serialVersionUID = 1L;

    public ConnectionInUse() {
        super("The data source handed out a connection with autocommit off, which may carry a transaction of the host;"
                + " nothing was done on it. Give a data source that hands out connections of its own, with autocommit"
                + " on, or join the host's transaction: JdbcStore.joined(dataSource, settings).");
    }
}
