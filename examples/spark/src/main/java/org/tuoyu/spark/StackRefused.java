package org.tuoyu.spark;

import org.tuoyu.kernel.problem.TuoyuException;

/** A stack that cannot be loaded, or is not the one that was named. Its message begins with its code. */
public final class StackRefused extends TuoyuException {

    private static final long serialVersionUID = 1L;

    private final String code;

    StackRefused(String code, String message) {
        super(code + ": " + message);
        this.code = code;
    }

    /** What kind of refusal: {@code STACK_UNKNOWN}, {@code FILE_NOT_FOUND}, {@code NO_DIGEST} or {@code STACK_DIFFERS}. */
    public String code() {
        return code;
    }
}
