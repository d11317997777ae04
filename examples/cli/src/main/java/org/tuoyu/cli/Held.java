package org.tuoyu.cli;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tuoyu.childcare.assignment.Assignment;
import org.tuoyu.childcare.assignment.ResponsibilityMatrix;
import org.tuoyu.childcare.duty.Bearer;
import org.tuoyu.childcare.milestone.Target;
import org.tuoyu.childcare.milestone.Targets;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.party.Party;
import org.tuoyu.kernel.problem.Checked;
import org.tuoyu.kernel.problem.Problem;
import org.tuoyu.kernel.text.Citation;
import org.tuoyu.kernel.text.Reading;
import org.tuoyu.kernel.text.Readings;
import org.tuoyu.policy.Policy;
import org.tuoyu.policy.PolicyStack;
import org.tuoyu.policy.file.Standing;
import org.tuoyu.policy.review.Acting;
import org.tuoyu.shipped.beibei.Beibei;
import org.tuoyu.shipped.beibei.BeibeiReadings;

/**
 * The policies that a verb asks.
 *
 * @param own those that it is about, the first of them foremost: those of the files, or the shipped document of the district
 * @param readings the points on which any of the policies can be read in more than one way
 */
record Held(PolicyStack policies, List<Policy> own, List<Reading> readings) {

    Held {
        own = List.copyOf(own);
        readings = List.copyOf(readings);
    }

    /** What this library ships. */
    static Held shipped() {
        return new Held(Beibei.policies(), List.of(Beibei.policy()), BeibeiReadings.all());
    }

    /** The same, as it stands beside files. */
    static Standing standing() {
        return new Standing(
                Beibei.policies().policies(),
                Beibei.policies().directory(),
                BeibeiReadings.all(),
                BeibeiReadings.CHOSEN);
    }

    /** The same policies, read in other ways. */
    Held reading(Readings others) {
        return new Held(policies.reading(others), own, readings);
    }

    boolean isShipped() {
        return policies == Beibei.policies();
    }

    /** The document that is foremost. */
    Policy main() {
        return own.get(0);
    }

    /** The documents that they are about, without those beside them. */
    Held alone() {
        return new Held(
                isShipped()
                        ? Beibei.localOnly()
                        : PolicyStack.of(own, policies.directory(), List.of(), policies.readings()),
                own,
                readings);
    }

    /** The place for which the foremost document holds, as a name or a code. */
    String place() {
        String territory = main().instrument().territory();
        return policies.directory()
                .place(territory, main().instrument().publishedOn())
                .map(unit -> unit.label().zh())
                .orElse(territory);
    }

    /** The targets of the first document that sets any. */
    Targets targets() {
        return own.stream()
                .map(Policy::targets)
                .filter(each -> !each.all().isEmpty())
                .findFirst()
                .orElseGet(() -> main().targets());
    }

    /** Who does what by the documents. */
    Stream<ResponsibilityMatrix> matrices() {
        return own.stream().flatMap(each -> each.matrix().stream());
    }

    /** The rows whose words set a target. */
    List<Assignment> rows(Target target) {
        return own.stream()
                .filter(each -> each.targets().all().contains(target))
                .flatMap(each -> each.matrix().stream())
                .flatMap(matrix -> target.rows(matrix).stream())
                .toList();
    }

    /** The rows that divide the work on some words, each once. */
    List<Assignment> rows(Collection<? extends Citation> citations) {
        return Acting.rows(citations, policies);
    }

    /** What the documents say to be known of some words besides. */
    List<Bilingual> notes(Citation words) {
        return policies.policies().stream()
                .filter(policy -> policy.instrument().number().equals(words.instrument()))
                .flatMap(policy -> policy.statements().stream())
                .filter(each -> each.words().equals(words))
                .flatMap(each -> each.notes().stream())
                .toList();
    }

    /** Whether a document divides tasks that has some words. */
    boolean divides(Collection<? extends Citation> citations) {
        return matrices()
                .anyMatch(matrix -> citations.stream()
                        .map(Citation::instrument)
                        .anyMatch(matrix.validity().instrument().number()::equals));
    }

    /** The party that is in a role where the documents hold. */
    Party party(Bearer.Role role) {
        return own.stream()
                .map(each -> each.party(role))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> nobody(role).orElseThrow());
    }

    private static Checked<Party> nobody(Bearer.Role role) {
        return new Checked.Rejected<>(List.of(Problem.at(
                "",
                "ROLE_NOT_NAMED",
                "政策文件未写明谁是" + role.label().zh() + "：加一行“- 机关 " + role.label().zh() + " 即 …”",
                "the policy files do not say who is " + role.label().en() + ": add a line - 机关 "
                        + role.label().zh() + " 即 …")));
    }
}
