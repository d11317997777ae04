package org.tuoyu.policy.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tuoyu.kernel.text.AlteredCopy;
import org.tuoyu.kernel.text.OfficialText;
import org.tuoyu.shipped.beibei.Beibei;
import org.tuoyu.shipped.beibei.BeibeiDirectory;
import org.tuoyu.shipped.beibei.BeibeiText;

/** Copies of the real document with a defect, and what lint finds in them that it did not find before. */
final class Planting {

    static final OfficialText TEXT = BeibeiText.text();
    private static final List<LintFinding> BEFORE = lint(TEXT);
    private static final Set<String> KNOWN =
            BEFORE.stream().map(Planting::shown).collect(Collectors.toSet());

    private Planting() {}

    /** What is new in a copy; all of it concerns the task that was touched. */
    static List<LintFinding> foundIn(AlteredCopy copy, String task) {
        OfficialText altered = OfficialText.parse(
                copy.of(BeibeiText.source()), BeibeiText.form().ofCopy());
        List<LintFinding> found = lint(altered).stream()
                .filter(finding -> !KNOWN.contains(shown(finding)))
                .toList();
        assertThat(found)
                .allSatisfy(finding -> assertThat(places(finding))
                        .anySatisfy(place -> assertThat(place)
                                .matches(
                                        task.equals("goals")
                                                ? "2"
                                                : "\\d\\.\\d\\." + task + "|A" + task + "(\\.\\d)?")));
        return found;
    }

    private static List<LintFinding> lint(OfficialText text) {
        return Lint.of(
                text,
                BeibeiDirectory.directory(),
                Beibei.INSTRUMENT.publishedOn(),
                Beibei.policy().developments());
    }

    static String task(String clause) {
        return clause.startsWith("A")
                ? clause.substring(1, clause.indexOf('.'))
                : clause.substring(clause.lastIndexOf('.') + 1);
    }

    private static List<String> places(LintFinding finding) {
        return Stream.of(finding.here(), finding.there())
                .flatMap(Optional::stream)
                .map(LintFinding.Place::clause)
                .toList();
    }

    /**
     * Names and lists show the first place of many, which may move: there a finding is known by the name. What was said
     * anew elsewhere may be gone from the copy: the older words are still the same finding.
     */
    private static String shown(LintFinding finding) {
        if (finding.check() == LintCheck.REFERENCE_CHANGED) {
            return finding.check() + places(finding).get(0) + finding.message().zh();
        }
        boolean shiftsPlace = finding.check() == LintCheck.SEVERAL_NAMES || finding.check() == LintCheck.NOT_LISTED;
        return finding.check()
                + finding.there().map(LintFinding.Place::quote).orElse("")
                + (shiftsPlace
                        ? ""
                        : places(finding)
                                + finding.here().map(LintFinding.Place::quote).orElse("")
                                + finding.message().zh());
    }
}
