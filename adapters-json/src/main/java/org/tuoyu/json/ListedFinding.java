package org.tuoyu.json;

import java.util.List;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.language.Constant;
import org.tuoyu.policy.lint.LintFinding;
import org.tuoyu.policy.lint.Severity;

/**
 * A finding as it is listed, in a document or in the rules that carry it out.
 *
 * @param section where in the list it stands
 * @param kind what is wrong: a check of the document, or a kind of finding in rules
 * @param subject the word, the party or the thing that it is told of; empty where the places say it all
 * @param places the words that it is about; none of what no words are there for
 */
public record ListedFinding(
        Constant section, Constant kind, Severity severity, Bilingual subject, List<Words> places, Bilingual message) {

    /** Words of a clause, known to programs by its id and to people by its label. */
    public record Words(String clause, String label, String quote) {}

    public ListedFinding {
        places = List.copyOf(places);
    }

    /** One in the document itself. */
    public static ListedFinding of(LintFinding finding) {
        return new ListedFinding(
                finding.check().section(),
                finding.check(),
                finding.severity(),
                finding.subject(),
                finding.places().stream()
                        .map(place -> new Words(place.clause(), place.label(), place.quote()))
                        .toList(),
                finding.message());
    }
}
