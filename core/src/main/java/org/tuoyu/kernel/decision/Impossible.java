package org.tuoyu.kernel.decision;

import java.util.List;
import org.tuoyu.kernel.text.Citation;

/** Values that cannot be together, by the words cited: an enterprise is not non-profit. */
public record Impossible(List<Condition> combination, Citation citation) {

    public Impossible {
        combination = List.copyOf(combination);
        if (combination.isEmpty()) {
            throw new IllegalArgumentException("An impossible combination names values, got none for " + citation);
        }
    }
}
