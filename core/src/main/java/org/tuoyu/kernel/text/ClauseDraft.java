package org.tuoyu.kernel.text;

import java.util.ArrayList;
import java.util.List;
import org.tuoyu.kernel.language.Bilingual;

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

    /** Cuts words into segments, each ending in 。 or ；, the last perhaps in ：; parties in brackets stand by themselves. */
    ClauseDraft sentences(Source source, int from, int to) {
        int start = from;
        while (start < to) {
            int end = segmentEnd(source, start, to);
            boolean isParties = partiesLength(source, start, to) > 0;
            add(isParties ? Provision.Form.LINE : Provision.Form.SENTENCE, source.passage(start, end));
            start = end;
        }
        return this;
    }

    static int segmentEnd(Source source, int start, int to) {
        int i = start;
        while (i < to) {
            int parties = partiesLength(source, i, to);
            if (parties > 0 && i > start) {
                i += parties;
            } else if (parties > 0) {
                return i + parties < to && endsSegment(source.charAt(i + parties)) ? i + parties + 1 : i + parties;
            } else if (endsSegment(source.charAt(i))) {
                return quotesEnd(source, i + 1, to);
            } else {
                i++;
            }
        }
        if (source.endsSentence(to)) {
            return to;
        }
        throw source.expected(new Bilingual("以“。”或“；”结尾的一段", "a segment ending in 。 or ；"), start);
    }

    private static int partiesLength(Source source, int at, int to) {
        return "（(".indexOf(source.charAt(at)) < 0 ? 0 : Row.inlineLength(source.words(at, to));
    }

    /** Quotation marks that close after a full stop belong to what they quote. */
    private static int quotesEnd(Source source, int from, int to) {
        int end = from;
        while (end < to && "”’」』".indexOf(source.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    static boolean endsSegment(char c) {
        return c == '。' || c == '；';
    }

    private ClauseDraft add(Provision.Form form, Passage passage) {
        if (passage.isEmpty()) {
            return this;
        }
        provisions.add(new Provision(id, provisions.size() + 1, form, passage));
        return this;
    }

    boolean isEmpty() {
        return provisions.isEmpty();
    }

    Clause finish() {
        return new Clause(id, numbering, provisions);
    }
}
