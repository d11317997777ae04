package org.tuoyu.spi;

import org.jspecify.annotations.Nullable;
import org.tuoyu.kernel.problem.TuoyuException;

/** A source could not be read, for a reason of its own: the cause says which, where there is one. */
public final class SourceFailed extends TuoyuException {

    private static final long serialVersionUID = 1L;

    private final String source;

    /**
     * @param source what could not be read: a file, a table
     * @param remedy what to do about it, without a full stop
     * @param cause what failed; {@code null} where the source itself found that something is wrong
     */
    public SourceFailed(String source, String remedy, @Nullable Throwable cause) {
        super("The source " + source + " cannot be read: " + remedy + ".", cause);
        this.source = source;
    }

    public String source() {
        return source;
    }
}
