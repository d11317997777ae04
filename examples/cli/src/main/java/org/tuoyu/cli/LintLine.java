package org.tuoyu.cli;

import java.util.Optional;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.language.Symbol;
import org.tuoyu.policy.lint.LintFinding;
import org.tuoyu.policy.lint.Severity;

/** One finding as it is listed, whoever found it. */
record LintLine(Symbol kind, Severity severity, Optional<Words> here, Optional<Words> there, Bilingual message) {

    /** Words of a clause, known to programs by its id and to people by its label. */
    record Words(String clause, String label, String quote) {}

    static LintLine of(LintFinding finding) {
        return new LintLine(
                finding.check(),
                finding.severity(),
                finding.here().map(LintLine::words),
                finding.there().map(LintLine::words),
                finding.message());
    }

    private static Words words(LintFinding.Place place) {
        return new Words(place.clause(), place.label(), place.quote());
    }
}
