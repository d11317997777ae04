package org.tuoyu.kernel.problem;

/** The most that an input may hold: what is accepted can be kept, read again and shown. */
public final class Limits {

    /** The longest id, in characters of Java (UTF-16); so long a key can every store index. */
    public static final int ID = 200;

    /** The longest name, place, day or other single value, in characters (code points). */
    public static final int NAME = 200;

    /** The longest statement in free words, such as a reason or a source, in characters (code points). */
    public static final int WORDS = 2_000;

    /** The longest list in a form. */
    public static final int LISTED = 50;

    /** How many problems of one input are told; of more, how many there are. */
    public static final int PROBLEMS = 100;

    private Limits() {}
}
