package org.tuoyu.policy.review;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.tuoyu.childcare.assignment.Assignment;
import org.tuoyu.childcare.assignment.ResponsibilityMatrix;
import org.tuoyu.childcare.duty.Duty;
import org.tuoyu.childcare.duty.DutyStatus;
import org.tuoyu.childcare.milestone.Assessment;
import org.tuoyu.childcare.milestone.Target;
import org.tuoyu.kernel.party.Belonging;
import org.tuoyu.kernel.party.Directory;
import org.tuoyu.kernel.party.Unit;
import org.tuoyu.kernel.problem.Problem;
import org.tuoyu.kernel.time.AsOf;
import org.tuoyu.policy.PolicyStack;

/** Makes items of what some policies leave open, of duties and of targets, each once and in the order of the documents. */
record Matters(PolicyStack policies, List<Duty> duties, List<Target> targets) {

    static Matters of(PolicyStack policies) {
        return new Matters(
                policies,
                policies.policies().stream()
                        .flatMap(policy -> policy.duties().all().stream())
                        .toList(),
                policies.policies().stream()
                        .flatMap(policy -> policy.targets().all().stream())
                        .toList());
    }

    List<Matter.Point> points(AsOf asOf) {
        return OpenPoints.of(policies, asOf).stream()
                .map(point -> new Matter.Point(point, Acting.rows(point.citations(), policies)))
                .toList();
    }

    List<Matter.Owed> owed(Collection<DutyStatus> statuses) {
        return statuses.stream()
                .distinct()
                .sorted(Comparator.<DutyStatus>comparingInt(each -> place(duties, each.duty()))
                        .thenComparing(each -> each.duty().id())
                        .thenComparing(DutyStatus::of)
                        .thenComparing(DutyStatus::state))
                .map(each -> new Matter.Owed(each, Acting.rows(each.duty().citations(), policies)))
                .toList();
    }

    List<Matter.Aimed> aimed(Collection<Assessment> assessments) {
        return assessments.stream()
                .distinct()
                .sorted(Comparator.<Assessment>comparingInt(each -> place(targets, each.target()))
                        .thenComparing(each -> each.target().id())
                        .thenComparing(Assessment::outcome))
                .map(each -> new Matter.Aimed(each, rows(each.target())))
                .toList();
    }

    /** What the reader must know of whether the documents are still in force. */
    List<Problem> notes(AsOf asOf) {
        return policies.policies().stream()
                .flatMap(policy -> policy.validity().notes(asOf, policies.readings()).stream())
                .toList();
    }

    /** Whether a unit is not known to lie where the document that sets a duty does not hold. */
    boolean reaches(Duty duty, Unit unit, AsOf asOf) {
        Directory directory = policies.directory();
        return policies.policies().stream()
                .filter(policy -> policy.duties().all().contains(duty))
                .map(policy -> policy.instrument().territory())
                .allMatch(territory ->
                        directory.location(unit.id(), asOf.recordDay()).isEmpty()
                                || directory.holds(territory, unit.id(), asOf.recordDay()) == Belonging.YES);
    }

    Stream<ResponsibilityMatrix> matrices() {
        return policies.policies().stream().flatMap(policy -> policy.matrix().stream());
    }

    private List<Assignment> rows(Target target) {
        return matrices().flatMap(matrix -> target.rows(matrix).stream()).toList();
    }

    /** What no document of these sets comes last. */
    private static int place(List<?> all, Object one) {
        int place = all.indexOf(one);
        return place < 0 ? all.size() : place;
    }
}
