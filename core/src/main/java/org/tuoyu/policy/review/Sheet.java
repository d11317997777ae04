package org.tuoyu.policy.review;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.tuoyu.childcare.assignment.Involvement;
import org.tuoyu.childcare.assignment.Role;
import org.tuoyu.childcare.duty.Bearing;
import org.tuoyu.childcare.duty.DutyStatus;
import org.tuoyu.childcare.milestone.Assessment;
import org.tuoyu.kernel.party.Belonging;
import org.tuoyu.kernel.party.Party;
import org.tuoyu.kernel.party.Unit;
import org.tuoyu.kernel.problem.Problem;
import org.tuoyu.kernel.time.AsOf;
import org.tuoyu.policy.PolicyStack;

/**
 * 年度目标责任考核表: what one unit can be assessed by as of a day. Facts alone, each with what it rests on; the documents set
 * no scores, so scoring is the host's.
 *
 * @param tasks the parts that rows give it, by name or through a group; not all of them are certain
 * @param targets those that are set by the words of such rows
 * @param duties those that it bears, and those on whose words a row gives it a part
 * @param ledByNobody targets that no row has: they stand on no unit's sheet
 * @param notes what the reader must know: {@code VALIDITY_NOT_KNOWN}, and of a place how far the documents reach to it, as
 *     {@link PolicyStack#reach(Unit, AsOf)} tells
 */
public record Sheet(
        Unit unit,
        AsOf asOf,
        List<Involvement> tasks,
        List<Matter.Aimed> targets,
        List<Bound> duties,
        List<Matter.Aimed> ledByNobody,
        List<Problem> notes) {

    /**
     * A duty as it concerns a party.
     *
     * @param bearing whether the party bears it; {@code NO} where rows alone give it a part
     * @param parts those that the rows on the duty's words give it, or may give it
     */
    public record Bound(Matter.Owed owed, Belonging bearing, List<Involvement> parts) {
        public Bound {
            parts = List.copyOf(parts);
        }

        /**
         * The duties that concern a party, or may: none of a document that does not hold where it lies.
         *
         * @param parts all that rows give to the party
         */
        public static List<Bound> of(
                Collection<Matter.Owed> duties,
                Party party,
                PolicyStack policies,
                Bearing bearing,
                List<Involvement> parts,
                AsOf asOf) {
            Matters matters = Matters.of(policies);
            return duties.stream()
                    .filter(each ->
                            party.match(unit -> matters.reaches(each.status().duty(), unit, asOf), group -> true))
                    .map(each -> of(each, party, bearing, parts))
                    .filter(Bound::concernsTheParty)
                    .toList();
        }

        private static Bound of(Matter.Owed owed, Party party, Bearing bearing, List<Involvement> parts) {
            return new Bound(
                    owed,
                    bearing.of(party, owed.status()),
                    parts.stream()
                            .filter(each -> owed.rows().contains(each.assignment()))
                            .toList());
        }

        /** Whether it is certain that the party is meant. */
        public boolean isCertain() {
            return bearing == Belonging.YES || parts.stream().anyMatch(Involvement::isCertain);
        }

        /** Those of the parts in which it leads. */
        public List<Involvement> led() {
            return parts.stream().filter(each -> each.role() == Role.LEAD).toList();
        }

        private boolean concernsTheParty() {
            return bearing != Belonging.NO || !parts.isEmpty();
        }
    }

    public Sheet {
        tasks = List.copyOf(tasks);
        targets = List.copyOf(targets);
        duties = List.copyOf(duties);
        ledByNobody = List.copyOf(ledByNobody);
        notes = List.copyOf(notes);
    }

    /**
     * The sheet of a unit, by the documents that are in force on the day. A function of its arguments alone; the order of
     * what is handed in makes no difference.
     *
     * @param bearing who bears which duty
     * @param duties how duties stand as of that day
     * @param targets what targets come to as of that day
     */
    public static Sheet of(
            Unit unit,
            PolicyStack policies,
            Bearing bearing,
            Collection<DutyStatus> duties,
            Collection<Assessment> targets,
            AsOf asOf) {
        Matters matters = Matters.of(policies.inForce(asOf));
        List<Involvement> tasks = matters.matrices()
                .flatMap(matrix -> matrix.involving(unit, EnumSet.allOf(Role.class), asOf).stream())
                .toList();
        List<Matter.Aimed> aimed = matters.aimed(targets);
        return new Sheet(
                unit,
                asOf,
                tasks,
                aimed.stream().filter(each -> has(tasks, each)).toList(),
                Bound.of(matters.owed(duties), unit, matters.policies(), bearing, tasks, asOf),
                aimed.stream().filter(each -> each.rows().isEmpty()).toList(),
                Stream.concat(matters.policies().reach(unit, asOf).stream(), matters.notes(asOf).stream())
                        .toList());
    }

    /** Whether the documents give the unit nothing for certain that it could be assessed by. */
    public boolean isEmpty() {
        return tasks.stream().noneMatch(Involvement::isCertain)
                && duties.stream().noneMatch(Bound::isCertain);
    }

    private static boolean has(List<Involvement> tasks, Matter item) {
        return tasks.stream().anyMatch(each -> item.rows().contains(each.assignment()));
    }
}
