package org.tuoyu.spi;

import org.tuoyu.kernel.problem.TuoyuException;

/** A session was used after its transaction had ended. */
public final class SessionEnded extends TuoyuException {

    private static final long serialVersionUID = 1L;

    public SessionEnded() {
        super("The transaction of this session has ended. Use a session only within the work that it was given to.");
    }
}
