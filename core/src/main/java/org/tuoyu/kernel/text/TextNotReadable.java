package org.tuoyu.kernel.text;

import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.problem.TuoyuException;

/** A source that is not a document of the expected form: something that must stand there does not. */
public final class TextNotReadable extends TuoyuException {

    private static final long serialVersionUID = 1L;

    /** In the place of what was found: nothing more, and nothing of the kind. */
    static final String END = "the end of the source";

    static final String NONE = "none";

    private final transient Bilingual expected;
    private final int line;
    private final String found;

    TextNotReadable(Bilingual expected, int line, String found) {
        super("Expected " + expected.en() + " in line " + line + " of the source, found '" + found
                + "'. Compare the source with the printed document, or correct the description of its form");
        this.expected = expected;
        this.line = line;
        this.found = found;
    }

    /** What should have stood there. */
    public Bilingual expected() {
        return expected;
    }

    /** What stands there instead of what should, and what to do. */
    public Bilingual reason() {
        String instead = found.equals(END) ? "到此结束" : found.equals(NONE) ? "没有" : "实为“" + found + "”";
        return new Bilingual(
                "应为" + expected.zh() + "，" + instead + "；与印本核对，或更正对其形式的说明",
                "expected " + expected.en() + ", found '" + found
                        + "'; compare the source with the printed document, or correct the description of its form");
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
