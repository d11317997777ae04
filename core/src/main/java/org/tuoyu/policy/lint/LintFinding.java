package org.tuoyu.policy.lint;

import java.util.Optional;
import java.util.stream.Stream;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.text.Clause;
import org.tuoyu.kernel.text.Passage;

/**
 * One thing that is wrong in a document (体检结果), with both places side by side.
 *
 * @param here the place in the body, or the first of two; empty where only the annex has the words
 * @param there the place that it is held against; empty where there is none
 */
public record LintFinding(
        LintCheck check, Severity severity, Optional<Place> here, Optional<Place> there, Bilingual message) {

    /** Words of a clause, or of a cell of its row. */
    public record Place(String clause, String label, Passage passage) {

        static Place of(Clause clause, Passage passage) {
            return new Place(clause.id(), clause.label(), passage);
        }

        /** The exact words without white space. */
        public String quote() {
            return passage.words();
        }

        int offset() {
            return passage.spans().get(0).start();
        }
    }

    public LintFinding {
        if (here.isEmpty() && there.isEmpty()) {
            throw new IllegalArgumentException("A finding has a place, got none for " + message);
        }
    }

    static LintFinding at(LintCheck check, Severity severity, Place here, Bilingual message) {
        return new LintFinding(check, severity, Optional.of(here), Optional.empty(), message);
    }

    static LintFinding between(LintCheck check, Severity severity, Place here, Place there, Bilingual message) {
        return new LintFinding(check, severity, Optional.of(here), Optional.of(there), message);
    }

    /** Where in the source it stands. */
    int offset() {
        return Stream.of(here, there)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow()
                .offset();
    }

    int otherOffset() {
        return there.map(Place::offset).orElse(-1);
    }
}
