package org.tuoyu.spi;

import org.tuoyu.kernel.problem.TuoyuException;

/** A codec was given something that is not on its list. */
public final class NotEncodable extends TuoyuException {

    private static final long serialVersionUID = 1L;

    private final String type;

    public NotEncodable(String type) {
        super("This codec does not write " + type + ". Use a codec of the same version as the library.");
        this.type = type;
    }

    public String type() {
        return type;
    }
}
