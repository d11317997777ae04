package org.tuoyu.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tuoyu.childcare.assignment.Assignment;
import org.tuoyu.childcare.assignment.ResponsibilityMatrix;
import org.tuoyu.childcare.duty.Bearer;
import org.tuoyu.kernel.party.Members;
import org.tuoyu.kernel.party.Party;
import org.tuoyu.kernel.party.Unit;
import org.tuoyu.kernel.text.OfficialText;
import org.tuoyu.kernel.text.Row;
import org.tuoyu.policy.Office;
import org.tuoyu.policy.Policy;
import org.tuoyu.policy.PolicyStack;

/** Whom the rows of an annex and the offices of a policy name. */
final class Rows {

    private Rows() {}

    static List<Row> written(Policy policy) {
        return policy.text().map(OfficialText::rows).orElse(List.of());
    }

    /** The rows with their parties; none where a name is not known. */
    static List<Assignment> resolved(Policy policy) {
        return written(policy).isEmpty()
                ? List.of()
                : ResponsibilityMatrix.of(policy.text().orElseThrow(), policy.directory(), policy.validity())
                        .match(ResponsibilityMatrix::rows, unknown -> List.of());
    }

    static void requireNamed(Policy policy, List<LocalDate> days) {
        for (Assignment row : resolved(policy)) {
            row.parties().forEach(assigned -> days.forEach(day -> requireNamed(policy, assigned.party(), day)));
        }
    }

    private static void requireNamed(Policy policy, Party party, LocalDate day) {
        assertThat(party.<Boolean>match(
                        unit -> unit.nameOn(day).isPresent(),
                        group -> areKnown(policy.directory().members(group, day), day)))
                .as("that %s has a name or members with one on %s", party.id(), day)
                .isTrue();
    }

    /** A list that the document leaves open may name nobody. */
    private static boolean areKnown(Members members, LocalDate day) {
        return members.match(
                known -> !known.units().isEmpty() && areNamed(known.units(), day),
                open -> areNamed(open.named(), day),
                notRecorded -> false);
    }

    private static boolean areNamed(List<Unit> units, LocalDate day) {
        return units.stream().allMatch(unit -> unit.nameOn(day).isPresent());
    }

    static void requireOffices(Policy policy, PolicyStack policies, List<SeamsAndPlaces.Spot> within) {
        for (Office office : policy.offices()) {
            boolean isRole = office.kind() instanceof Bearer.Role;
            assertThat(policy.directory().find(office.party()).filter(party -> isRole || party instanceof Unit))
                    .as("the %s that is %s", isRole ? "party" : "unit", office)
                    .isPresent();
            if (isRole) {
                continue; // whoever plays a role, such as an institution, may be one of many
            }
            for (SeamsAndPlaces.Spot spot : within) {
                assertThat(policies.office(office.kind(), spot.asOf(), spot.place())
                                .flatMap(unit -> unit.nameOn(spot.day())))
                        .as("%s at %s on %s", office, spot.place(), spot.day())
                        .isPresent();
            }
        }
    }

    static Optional<Unit> unit(Policy policy, Office office) {
        return policy.directory()
                .find(office.party())
                .filter(Unit.class::isInstance)
                .map(Unit.class::cast);
    }
}
