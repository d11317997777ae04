package org.tuoyu.spi;

/**
 * A digest (摘要) that travels with something encoded. Whoever reads computes it anew and sees what was altered
 * meanwhile; a store keeps it as it came.
 *
 * @param algorithm by which it was made: {@code SHA-256}; {@code none} where none was made
 */
public record Digest(String algorithm, Bytes value) {

    /** The longest name of an algorithm. */
    public static final int LONGEST_NAME = 20;

    /** The most bytes of a digest: those of SHA-512. */
    public static final int MOST_BYTES = 64;

    /** No digest: the place of one is empty, as a codec leaves it. */
    public static final Digest NONE = new Digest("none", Bytes.of());

    public Digest {
        if (algorithm.isEmpty() || algorithm.length() > LONGEST_NAME || value.size() > MOST_BYTES) {
            throw new IllegalArgumentException("A digest has a name of 1 to " + LONGEST_NAME + " characters and up to "
                    + MOST_BYTES + " bytes, got " + algorithm.length() + " and " + value.size());
        }
    }
}
