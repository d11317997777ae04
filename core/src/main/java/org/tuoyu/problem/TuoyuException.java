package org.tuoyu.problem;

/** The root of everything that Tuoyu throws on purpose. The end of the message says what to do about it. */
public abstract class TuoyuException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    protected TuoyuException(String message) {
        super(message);
    }
}
