package org.tuoyu.kernel.text;

import java.util.ArrayList;
import java.util.List;

/** A clause while it is being read. */
final class ClauseDraft {

    private final String id;
    private final Passage numbering;
    private final List<Provision> provisions = new ArrayList<>();

    ClauseDraft(String id, Passage numbering) {
        this.id = id;
        this.numbering = numbering;
    }

    static ClauseDraft unnumbered(String id) {
        return new ClauseDraft(id, Passage.NONE);
    }

    ClauseDraft heading(Passage passage) {
        return add(Provision.Form.HEADING, passage);
    }

    ClauseDraft line(Passage passage) {
        return add(Provision.Form.LINE, passage);
    }

    /** Cuts the ink into segments, each ending in 。 or ；. */
    ClauseDraft sentences(PrintedCharacters ink, int from, int to) {
        int start = from;
        while (start < to) {
            int end = segmentEnd(ink, start, to);
            add(Provision.Form.SENTENCE, ink.passage(start, end));
            start = end;
        }
        return this;
    }

    static int segmentEnd(PrintedCharacters ink, int start, int to) {
        for (int i = start; i < to; i++) {
            if (endsSegment(ink.at(i))) {
                return i + 1;
            }
        }
        throw ink.expected("a segment ending in 。 or ；", start);
    }

    static boolean endsSegment(char c) {
        return c == '。' || c == '；';
    }

    private ClauseDraft add(Provision.Form form, Passage passage) {
        provisions.add(Provision.of(id, provisions.size() + 1, form, passage));
        return this;
    }

    Clause finish() {
        return new Clause(id, numbering, provisions);
    }
}
