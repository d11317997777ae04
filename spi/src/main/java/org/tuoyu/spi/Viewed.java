package org.tuoyu.spi;

/** A row of a view. */
public record Viewed(ViewKey key, Encoded row) {

    /** Not the key itself, which is the host's. */
    @Override
    public String toString() {
        return "Viewed[" + key.view() + ", " + row + "]";
    }
}
