package org.tuoyu.kernel.decision;

import java.util.List;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.text.Citation;

/** Values that cannot be together, by the words cited: an enterprise is not non-profit. */
public record Impossible(List<Condition> combination, Citation citation) {

    public Impossible {
        combination = List.copyOf(combination);
        if (combination.isEmpty()) {
            throw new IllegalArgumentException("An impossible combination names values, got none for " + citation);
        }
    }

    /** The combination in words, with those that exclude it. */
    public Bilingual words() {
        return Bilingual.joined(combination.stream().map(Condition::words).toList(), " 与 ", " and ")
                .then(" 不能并存，", " cannot be together, ")
                .then(citation.words());
    }
}
