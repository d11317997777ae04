package org.tuoyu.policy.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.tuoyu.childcare.duty.DutyStatus;
import org.tuoyu.childcare.duty.DutyStatus.State;
import org.tuoyu.childcare.milestone.Assessment;
import org.tuoyu.childcare.milestone.Outcome;
import org.tuoyu.childcare.organisation.Meeting;
import org.tuoyu.kernel.problem.Problem;
import org.tuoyu.kernel.time.AsOf;
import org.tuoyu.policy.PolicyStack;

/**
 * What the coordination group or the consultation of departments has before it as of a day (议程). Facts alone: what
 * weighs more is for those who meet to say.
 *
 * @param leaders who leads which meeting; none where no document in force says so
 * @param items duties, then targets, then what the documents leave open
 * @param notes what the reader must know: {@code VALIDITY_NOT_KNOWN}
 */
public record Agenda(AsOf asOf, List<Meeting.Leader> leaders, List<Matter> items, List<Problem> notes) {

    private static final Set<State> TO_BE_LOOKED_AT = EnumSet.of(
            State.BREACHED,
            State.UNPROVEN,
            State.FULFILLED_LATE,
            State.OPEN_TERM,
            State.CALENDAR_NOT_PUBLISHED,
            State.UNDETERMINED);

    public Agenda {
        leaders = List.copyOf(leaders);
        items = List.copyOf(items);
        notes = List.copyOf(notes);
    }

    /**
     * The agenda as of a day, of the documents that are in force then. A function of its arguments alone; the order of
     * what is handed in makes no difference.
     *
     * @param place where the meeting is: the name of a place, or a code that it bears by that day
     * @param duties how duties stand as of that day
     * @param targets what targets come to as of that day
     */
    public static Agenda of(
            PolicyStack policies,
            String place,
            Collection<DutyStatus> duties,
            Collection<Assessment> targets,
            AsOf asOf) {
        Matters matters = Matters.of(policies.inForce(asOf));
        List<Matter> items = new ArrayList<>();
        items.addAll(matters.owed(duties.stream().filter(Agenda::concerns).toList()));
        items.addAll(
                matters.aimed(targets.stream().filter(each -> isDue(each, asOf)).toList()));
        items.addAll(matters.points(asOf));
        return new Agenda(
                asOf,
                Stream.of(Meeting.values())
                        .flatMap(each -> each.leader(policies, asOf, place).stream())
                        .toList(),
                items,
                matters.notes(asOf));
    }

    /** Breached, or nobody can say by when it is due. */
    private static boolean concerns(DutyStatus status) {
        return TO_BE_LOOKED_AT.contains(status.state());
    }

    /** Not known to be reached, and its last day has come under some reading that is left. */
    private static boolean isDue(Assessment assessment, AsOf asOf) {
        return !EnumSet.of(Outcome.MET, Outcome.EXCEEDED).contains(assessment.outcome())
                && assessment.basis().lastDays().stream().anyMatch(day -> !day.isAfter(asOf.factDay()));
    }
}
