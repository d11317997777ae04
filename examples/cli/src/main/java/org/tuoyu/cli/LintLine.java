package org.tuoyu.cli;

import java.util.List;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.language.Constant;
import org.tuoyu.policy.lint.LintFinding;
import org.tuoyu.policy.lint.Severity;

/** One finding as it is listed, whoever found it. */
record LintLine(
        Constant section, Constant kind, Severity severity, Bilingual subject, List<Words> places, Bilingual message) {

    /** Words of a clause, known to programs by its id and to people by its label. */
    record Words(String clause, String label, String quote) {}

    static LintLine of(LintFinding finding) {
        return new LintLine(
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
