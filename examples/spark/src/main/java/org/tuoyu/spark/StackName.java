package org.tuoyu.spark;

import java.io.Serializable;
import java.util.List;

/**
 * A stack of policies by name and digests: all that travels to an executor, which loads the stack itself.
 *
 * @param source where it is loaded from, as {@link NamedStack#load} takes it
 * @param parts what it is made of, in the order of the stack
 */
public record StackName(String source, List<Part> parts) implements Serializable {

    /**
     * A policy or a file of the stack.
     *
     * @param name the number of an instrument, or the name of a file
     * @param digest SHA-256 in hexadecimal digits
     */
    public record Part(String name, String digest) implements Serializable {}

    public StackName {
        parts = List.copyOf(parts);
    }
}
