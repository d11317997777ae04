package org.tuoyu.kernel.problem;

import org.jspecify.annotations.Nullable;

/**
 * The root of everything that Tuoyu throws on purpose. The end of the message says what to do about it. Neither the
 * message nor a cause shows a run that looks like an identifier: drivers and parsers quote what they were given.
 */
public abstract class TuoyuException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    protected TuoyuException(String message) {
        super(Shown.masked(message));
    }

    /** As thrown at an edge, where something else failed first. */
    protected TuoyuException(String message, @Nullable Throwable cause) {
        super(Shown.masked(message), cause == null ? null : MaskedCause.of(cause));
    }
}
