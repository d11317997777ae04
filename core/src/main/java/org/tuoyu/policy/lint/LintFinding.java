package org.tuoyu.policy.lint;

import java.util.List;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.text.Clause;
import org.tuoyu.kernel.text.Passage;

/**
 * One thing that is wrong in a document (体检结果), with every place at which it is.
 *
 * @param subject the word, the party or the thing that it is told of; empty where the places say it all
 * @param places at least one; where two are held against each other, that of the body first
 */
public record LintFinding(
        LintCheck check, Severity severity, Bilingual subject, List<Place> places, Bilingual message) {

    private static final Bilingual NOTHING = new Bilingual("", "");

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
        places = List.copyOf(places);
        if (places.isEmpty()) {
            throw new IllegalArgumentException("A finding has a place, got none for " + message);
        }
    }

    static LintFinding at(LintCheck check, Severity severity, List<Place> places, Bilingual message) {
        return new LintFinding(check, severity, NOTHING, places, message);
    }

    static LintFinding of(LintCheck check, Severity severity, String subject, List<Place> places, Bilingual message) {
        return new LintFinding(check, severity, Bilingual.same(subject), places, message);
    }

    /** Where in the source the first of its places stands. */
    int offset() {
        return places.get(0).offset();
    }
}
