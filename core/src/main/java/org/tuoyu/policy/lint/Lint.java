package org.tuoyu.policy.lint;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.party.Directory;
import org.tuoyu.kernel.problem.Checked;
import org.tuoyu.kernel.text.OfficialText;
import org.tuoyu.kernel.text.Passage;
import org.tuoyu.kernel.time.AsOf;
import org.tuoyu.policy.Development;
import org.tuoyu.policy.Policy;
import org.tuoyu.policy.PolicyStack;
import org.tuoyu.policy.review.OpenPoint;
import org.tuoyu.policy.review.OpenPoints;

/**
 * The check of a document in itself (文件体检), by comparing its places with one another: nothing here knows what
 * will be found. A function of its arguments alone.
 */
public final class Lint {

    private static final Comparator<LintFinding> IN_ORDER = Comparator.comparing(LintFinding::check)
            .thenComparingInt(LintFinding::offset)
            .thenComparing(finding -> finding.message().zh())
            .thenComparing(finding -> finding.subject().zh());

    private Lint() {}

    /** Findings in the text of a policy, by check and then in the order of the document; none where its text is not held. */
    public static List<LintFinding> of(Policy policy, LintWords words) {
        return policy.text()
                .map(text ->
                        of(text, policy.directory(), policy.instrument().publishedOn(), policy.developments(), words))
                .orElse(List.of());
    }

    /** The same, and the readings on which words of the text depend, with who decides. */
    public static List<LintFinding> of(Policy policy, PolicyStack stack, LintWords words) {
        List<LintFinding> readings = policy.text().stream()
                .flatMap(text -> OpenPoints.of(
                                stack, AsOf.day(policy.instrument().publishedOn()))
                        .stream()
                        .filter(point -> point.kind() == OpenPoint.Kind.READING)
                        .flatMap(point -> reading(text, point)))
                .toList();
        Stream<LintFinding> others = of(policy, words).stream().filter(finding -> !isRead(finding, readings));
        return Stream.concat(others, readings.stream()).sorted(IN_ORDER).toList();
    }

    /** A limit of which a reading says how it can be read is told by that reading. */
    private static boolean isRead(LintFinding finding, List<LintFinding> readings) {
        return finding.check() == LintCheck.NEEDS_READING
                && readings.stream()
                        .anyMatch(reading -> reading.subject()
                                .zh()
                                .contains(finding.subject().zh()));
    }

    private static Stream<LintFinding> reading(OfficialText text, OpenPoint point) {
        List<LintFinding.Place> places = point.citations().stream()
                .filter(cited -> cited.instrument().equals(text.number()))
                .flatMap(cited -> text.verify(cited) instanceof Checked.Valid<Passage> found
                        ? Stream.of(LintFinding.Place.of(text.clause(cited.clause()), found.value()))
                        : Stream.empty())
                .toList();
        return places.isEmpty()
                ? Stream.empty()
                : Stream.of(new LintFinding(
                        LintCheck.READING,
                        Severity.WARNING,
                        point.words(),
                        places,
                        new Bilingual(
                                "由谁决定：" + point.decides().zh(),
                                "who decides: " + point.decides().en())));
    }

    /**
     * Findings in a text, by check and then in its order, none of them twice.
     *
     * @param day the day on which it was signed, and on which members of groups are looked up
     */
    public static List<LintFinding> of(
            OfficialText text, Directory directory, LocalDate day, List<Development> developments, LintWords words) {
        Examined examined = new Examined(text, new Names(directory, day), words, day);
        return Stream.of(
                        new BodyAgainstAnnex(examined).findings(),
                        new Bearers(examined).findings(),
                        new RowChecks(examined).findings(),
                        new BodyAgainstItself(examined).findings(),
                        new Demands(examined).findings(),
                        new WordChecks(examined).findings(),
                        NearWords.findings(examined),
                        new PartyChecks(examined).findings(),
                        new FormChecks(examined, developments).findings())
                .flatMap(List::stream)
                .distinct()
                .sorted(IN_ORDER)
                .toList();
    }
}
