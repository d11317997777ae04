package org.tuoyu.spi;

import org.jspecify.annotations.Nullable;
import org.tuoyu.kernel.problem.TuoyuException;

/** A store could not do what it was asked, for a reason of its own: the cause says which. */
public final class StoreFailed extends TuoyuException {

    private static final long serialVersionUID = 1L;

    private final String state;

    /** @param state how the store names the fault: the SQLSTATE of a database; empty where it has no name */
    public StoreFailed(String state, Throwable cause) {
        super(
                "The store failed (state " + (state.isEmpty() ? "unknown" : state)
                        + "). See the cause, and whether the store can be reached and written.",
                cause);
        this.state = state;
    }

    /**
     * @param words what the store itself found and what to do about it, as one sentence without its stop; nothing of
     *     what was to be stored
     */
    public StoreFailed(String state, String words, @Nullable Throwable cause) {
        super("The store failed (state " + state + "): " + words + ".", cause);
        this.state = state;
    }

    public String state() {
        return state;
    }
}
