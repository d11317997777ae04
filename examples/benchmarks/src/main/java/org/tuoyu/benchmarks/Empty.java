package org.tuoyu.benchmarks;

/** A process that does nothing: the yardstick of the first decision. */
final class Empty {

    private Empty() {}

    public static void main(String[] arguments) {}
}
