package org.tuoyu.spi;

import org.tuoyu.kernel.problem.TuoyuException;

/** A source could not be read, for a reason of its own: the cause says which. */
public final class SourceFailed extends TuoyuException {

    private static final long serialVersionUID = 1L;

    private final String source;

    /**
     * @param source what could not be read: a file, a table
     * @param remedy what to do about it, without a full stop
     */
    public SourceFailed(String source, String remedy, Throwable cause) {
        super("The source " + source + " cannot be read: " + remedy + ".", cause);
        this.source = source;
    }

    public String source() {
        return source;
    }
}
