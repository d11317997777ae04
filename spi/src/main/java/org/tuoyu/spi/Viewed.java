package org.tuoyu.spi;

/**
 * A row of a view.
 *
 * @param key the key that it stands under; one that no {@link ViewKey} can have only where the store was altered
 */
public record Viewed(String key, Encoded row) {

    /** Not the key itself, which is the host's. */
    @Override
    public String toString() {
        return "Viewed[" + row + "]";
    }
}
