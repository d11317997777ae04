package org.tuoyu.json;

import java.util.List;

/**
 * What the lines of a stream hold: evidence, or events.
 *
 * @param good what can be used, in the order of the lines
 * @param rejected the lines that cannot be used, each with every problem of it
 */
public record ReadLines<T>(List<T> good, List<JsonLine<T>> rejected) {
    public ReadLines {
        good = List.copyOf(good);
        rejected = List.copyOf(rejected);
    }
}
