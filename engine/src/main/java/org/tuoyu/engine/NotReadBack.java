package org.tuoyu.engine;

import org.jspecify.annotations.Nullable;
import org.tuoyu.kernel.problem.TuoyuException;

/** A codec does not read what it has just written, or reads something else; nothing was written to the store. */
public final class NotReadBack extends TuoyuException {

    private static final long serialVersionUID = 1L;

    private final String type;

    NotReadBack(String type, @Nullable RuntimeException cause) {
        super(
                "The codec does not read back what it wrote as " + type + "; nothing was written to the store. Submit"
                        + " content within the limits of the form, and use a codec that passes the contract in tuoyu-tck.",
                cause);
        this.type = type;
    }

    /** The type of what was to be written. */
    public String type() {
        return type;
    }
}
