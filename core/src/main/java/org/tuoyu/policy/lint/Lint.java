package org.tuoyu.policy.lint;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.tuoyu.kernel.party.Directory;
import org.tuoyu.kernel.text.OfficialText;
import org.tuoyu.policy.Development;
import org.tuoyu.policy.Policy;

/**
 * The check of a document in itself (文件体检), by comparing its places with one another: nothing here knows what
 * will be found. A function of its arguments alone.
 */
public final class Lint {

    private static final Comparator<LintFinding> IN_ORDER = Comparator.comparingInt(LintFinding::offset)
            .thenComparing(LintFinding::check)
            .thenComparingInt(LintFinding::otherOffset)
            .thenComparing(finding -> finding.message().zh());

    private Lint() {}

    /** Findings in the text of a policy, in the order of the document; none where its text is not held. */
    public static List<LintFinding> of(Policy policy) {
        return policy.text()
                .map(text -> of(text, policy.directory(), policy.instrument().publishedOn(), policy.developments()))
                .orElse(List.of());
    }

    /**
     * Findings in a text, in its order, none of them twice.
     *
     * @param day the day on which members of groups are looked up
     */
    public static List<LintFinding> of(
            OfficialText text, Directory directory, LocalDate day, List<Development> developments) {
        Names names = new Names(directory, day);
        return Stream.of(
                        new BodyAgainstAnnex(text, names).findings(),
                        new Bearers(text, names).findings(),
                        new PartyChecks(text, names).findings(),
                        new WordChecks(text).findings(),
                        new ReferenceChecks(text, developments).findings())
                .flatMap(List::stream)
                .distinct()
                .sorted(IN_ORDER)
                .toList();
    }
}
