package org.tuoyu.policy.file;

import java.util.List;
import org.tuoyu.kernel.party.Directory;
import org.tuoyu.kernel.text.Reading;
import org.tuoyu.kernel.text.Readings;
import org.tuoyu.policy.Policy;

/**
 * Policies that stand already where files are read.
 *
 * @param directory the parties that files may name which bring none of their own
 * @param readings the points on which they can be read in more than one way
 * @param chosen how they are read
 */
public record Standing(List<Policy> policies, Directory directory, List<Reading> readings, Readings chosen) {

    /** Nothing. */
    public static final Standing NOTHING =
            new Standing(List.of(), Directory.of(List.of(), List.of(), List.of()), List.of(), Readings.none());

    public Standing {
        policies = List.copyOf(policies);
        readings = List.copyOf(readings);
    }
}
