package org.tuoyu.kernel.text;

import org.tuoyu.kernel.problem.TuoyuException;

/** A source that is not a document of the expected form: something that must stand there does not. */
public final class TextNotReadable extends TuoyuException {

    private static final long serialVersionUID = 1L;

    private final String expected;
    private final int line;
    private final String found;

    TextNotReadable(String expected, int line, String found) {
        super("Expected " + expected + " in line " + line + " of the source, found '" + found
                + "'. Compare the source with the printed document, or correct the description of its form");
        this.expected = expected;
        this.line = line;
        this.found = found;
    }

    /** What should have stood there. */
    public String expected() {
        return expected;
    }

    /** The line of the source, counted from 1. */
    public int line() {
        return line;
    }

    /** What stands there instead. */
    public String found() {
        return found;
    }
}
