package org.tuoyu.spi;

import java.util.Arrays;

/** Bytes that never change; equal when they are the same, one by one. */
public final class Bytes {

    private final byte[] content;

    private Bytes(byte[] content) {
        this.content = content;
    }

    /** A copy of these bytes. */
    public static Bytes of(byte... content) {
        return new Bytes(content.clone());
    }

    /** A copy of the bytes. */
    public byte[] toArray() {
        return content.clone();
    }

    public int size() {
        return content.length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bytes bytes && Arrays.equals(bytes.content, content);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(content);
    }

    /** How many, never which: they may be personal. */
    @Override
    public String toString() {
        return "Bytes[" + content.length + "]";
    }
}
