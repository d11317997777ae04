package org.tuoyu.policy.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.tuoyu.kernel.text.AlteredCopy;
import org.tuoyu.kernel.text.OfficialText;
import org.tuoyu.shipped.beibei.Beibei;
import org.tuoyu.shipped.beibei.BeibeiDirectory;
import org.tuoyu.shipped.beibei.BeibeiText;
import org.tuoyu.shipped.national.DraftingWords;

/** Copies of the real document with a defect, and what lint finds in them that it did not find before. */
final class Planting {

    static final OfficialText TEXT = BeibeiText.text();
    private static final Set<LintCheck> GATHERED = EnumSet.of(
            LintCheck.BEARER_ADDED,
            LintCheck.CUT_APART,
            LintCheck.SAME_ACT,
            LintCheck.SEVERAL_BODIES,
            LintCheck.NO_SUBJECT,
            LintCheck.MEMBERS_NOT_LISTED,
            LintCheck.NOT_ADDRESSED,
            LintCheck.NOT_LISTED,
            LintCheck.NO_SEAT,
            LintCheck.WHO_PURSUES,
            LintCheck.NO_CONSEQUENCE,
            LintCheck.NO_EXIT,
            LintCheck.NEEDS_READING,
            LintCheck.OPEN_WORD,
            LintCheck.TARGET,
            LintCheck.REFERENCE_UNNAMED,
            LintCheck.SEVERAL_WORDS,
            LintCheck.SEVERAL_NAMES,
            LintCheck.FORM,
            LintCheck.REFERENCE_CHANGED);
    private static final List<LintFinding> BEFORE = lint(TEXT);
    private static final Set<String> KNOWN =
            BEFORE.stream().map(Planting::shown).collect(Collectors.toSet());

    private Planting() {}

    /**
     * What is new in a copy; all of it concerns the task that was touched. Which of several words for one thing is the
     * rarer shows in the whole text, so it may be told at any place.
     */
    static List<LintFinding> foundIn(AlteredCopy copy, String task) {
        List<LintFinding> found = lintOf(copy).stream()
                .filter(finding -> !KNOWN.contains(shown(finding)))
                .toList();
        assertThat(found)
                .filteredOn(finding -> finding.check() != LintCheck.SEVERAL_WORDS)
                .allSatisfy(finding -> assertThat(places(finding))
                        .anySatisfy(place -> assertThat(place)
                                .matches(
                                        task.equals("goals")
                                                ? "2"
                                                : "\\d\\.\\d\\." + task + "|A" + task + "(\\.\\d)?")));
        return found;
    }

    /** Whether a check finds words at a clause of a copy, and did not find them before. */
    static void assertFoundOnlyIn(AlteredCopy copy, LintCheck check, String clause, String words) {
        assertThat(BEFORE).noneMatch(finding -> finds(finding, check, clause, words));
        assertThat(lintOf(copy)).anyMatch(finding -> finds(finding, check, clause, words));
    }

    static List<LintFinding> lintOf(AlteredCopy copy) {
        return lint(OfficialText.parse(
                copy.of(BeibeiText.source()), BeibeiText.form().digest("")));
    }

    private static boolean finds(LintFinding finding, LintCheck check, String clause, String words) {
        return finding.check() == check
                && finding.places().stream()
                        .anyMatch(place -> place.clause().equals(clause)
                                && (place.quote() + finding.subject().zh()).contains(words));
    }

    private static List<LintFinding> lint(OfficialText text) {
        return Lint.of(
                text,
                BeibeiDirectory.directory(),
                Beibei.INSTRUMENT.publishedOn(),
                Beibei.policy().developments(),
                DraftingWords.chinese());
    }

    static String task(String clause) {
        return clause.startsWith("A")
                ? clause.substring(1, clause.indexOf('.'))
                : clause.substring(clause.lastIndexOf('.') + 1);
    }

    private static List<String> places(LintFinding finding) {
        return finding.places().stream().map(LintFinding.Place::clause).toList();
    }

    /**
     * What is told once of many places, which may be more or fewer in a copy, is known by what it is told of. What was said anew
     * elsewhere may be gone from the copy: the older words are still the same finding.
     */
    private static String shown(LintFinding finding) {
        if (GATHERED.contains(finding.check())) {
            return finding.check()
                    + finding.subject().zh()
                    + finding.message().zh().replaceAll("\\d", "");
        }
        return finding.check()
                + finding.subject().zh()
                + finding.message().zh()
                + places(finding)
                + finding.places().stream().map(LintFinding.Place::quote).toList();
    }
}
