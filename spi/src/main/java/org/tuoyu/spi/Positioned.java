package org.tuoyu.spi;

/**
 * An entry of the journal at its place among all entries.
 *
 * @param position above 0, its own for ever; numbers may be left out
 */
public record Positioned(long position, Recorded recorded) {}
