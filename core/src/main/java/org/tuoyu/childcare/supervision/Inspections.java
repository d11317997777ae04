package org.tuoyu.childcare.supervision;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tuoyu.childcare.supervision.InspectionEvent.FollowedUp;
import org.tuoyu.childcare.supervision.InspectionEvent.Found;
import org.tuoyu.childcare.supervision.InspectionEvent.Inspected;
import org.tuoyu.childcare.supervision.InspectionEvent.Withdrawn;
import org.tuoyu.kernel.event.Event;
import org.tuoyu.kernel.event.Ledger;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.language.Constant;
import org.tuoyu.kernel.problem.Problem;
import org.tuoyu.kernel.time.AsOf;

/**
 * How inspections stand as of a day and an instant of knowledge. Whatever was told by then is somewhere in it.
 *
 * @param all by day; those told in error too
 * @param unplaced what speaks of something that was not told, is of another kind, or happened later: it has no effect
 */
public record Inspections(List<Inspection> all, List<Event<InspectionEvent>> unplaced) {

    private static final Problem TERM_NOT_SET = Problem.at(
            "",
            "FOLLOW_UP_TERM_NOT_SET",
            "整改和复查的期限，文件没有规定，不作逾期判断",
            "the document sets no term for putting it right or for looking again: it is never overdue");

    public Inspections {
        all = List.copyOf(all);
        unplaced = List.copyOf(unplaced);
    }

    /** How the inspections of a ledger stand on the day of the facts, as known at the instant of knowledge. */
    public static Inspections of(Ledger<InspectionEvent> told, AsOf asOf) {
        Ledger<InspectionEvent> known = told.known(asOf.knownAt());
        List<Event<InspectionEvent>> happened = known.events().stream()
                .filter(each -> each.happening() instanceof Withdrawn
                        || !each.occurredOn().isAfter(asOf.factDay()))
                .toList();
        List<Event<InspectionEvent>> placed =
                happened.stream().filter(each -> isPlaced(each, known)).toList();
        Map<String, List<Event<InspectionEvent>>> about = placed.stream()
                .filter(each -> !about(each).isEmpty())
                .collect(Collectors.groupingBy(Inspections::about));
        return new Inspections(
                placed.stream()
                        .filter(each -> each.happening() instanceof Inspected)
                        .map(each -> inspection(each.as(Inspected.class), about, known))
                        .toList(),
                happened.stream().filter(each -> !isPlaced(each, known)).toList());
    }

    /** The id of the inspection of a finding, or of the finding of a follow-up; nothing for other events. */
    private static String about(Event<InspectionEvent> event) {
        return event.happening().match(inspected -> "", Found::inspection, FollowedUp::finding, withdrawn -> "");
    }

    private static boolean isPlaced(Event<InspectionEvent> event, Ledger<InspectionEvent> known) {
        return event.happening()
                .match(
                        inspected -> true,
                        found -> before(event, Inspected.class, known).isPresent(),
                        again -> before(event, Found.class, known)
                                .filter(finding -> isPlaced(finding, known))
                                .isPresent(),
                        withdrawn -> known.find(withdrawn.event())
                                .filter(each -> !(each.happening() instanceof Withdrawn))
                                .isPresent());
    }

    /** What an event speaks of, where that is of a kind and did not happen later. */
    private static Optional<Event<InspectionEvent>> before(
            Event<InspectionEvent> event, Class<? extends InspectionEvent> kind, Ledger<InspectionEvent> known) {
        return known.find(about(event))
                .filter(each ->
                        kind.isInstance(each.happening()) && !each.occurredOn().isAfter(event.occurredOn()));
    }

    private static Inspection inspection(
            Event<Inspected> event, Map<String, List<Event<InspectionEvent>>> about, Ledger<InspectionEvent> known) {
        Optional<Event<Withdrawn>> withdrawal = withdrawal(event, known);
        List<Finding> findings = about.getOrDefault(event.id(), List.of()).stream()
                .map(each -> each.as(Found.class))
                .map(found ->
                        finding(found, followUps(about.getOrDefault(found.id(), List.of()), known), withdrawal, known))
                .toList();
        return new Inspection(event, findings, withdrawal);
    }

    private static List<FollowUp> followUps(List<Event<InspectionEvent>> told, Ledger<InspectionEvent> known) {
        return told.stream()
                .map(each -> new FollowUp(each.as(FollowedUp.class), withdrawal(each, known)))
                .toList();
    }

    private static Finding finding(
            Event<Found> event,
            List<FollowUp> followUps,
            Optional<Event<Withdrawn>> ofItsInspection,
            Ledger<InspectionEvent> known) {
        Optional<Event<Withdrawn>> withdrawal = withdrawal(event, known);
        State state = ofItsInspection.or(() -> withdrawal).isPresent() ? State.WITHDRAWN : state(followUps);
        return new Finding(event, state, followUps, withdrawal);
    }

    private static State state(List<FollowUp> followUps) {
        return followUps.stream()
                .filter(each -> each.withdrawal().isEmpty())
                .map(each -> each.told().happening().result())
                .reduce((earlier, later) -> later)
                .map(last -> last == InspectionEvent.Result.PUT_RIGHT ? State.PUT_RIGHT : State.NOT_PUT_RIGHT)
                .orElse(State.OPEN);
    }

    private static Optional<Event<Withdrawn>> withdrawal(
            Event<? extends InspectionEvent> event, Ledger<InspectionEvent> known) {
        return known.withdrawal(event).map(each -> each.as(Withdrawn.class));
    }

    /** Those of one institution, as the host calls it; what has no place may be of any. */
    public Inspections of(String institution) {
        return new Inspections(
                all.stream()
                        .filter(each -> each.told().happening().institution().equals(institution))
                        .toList(),
                unplaced);
    }

    /** How it stands with a finding. */
    public enum State implements Constant {
        /** 尚无复查. */
        OPEN("待整改，尚未复查", "open, not looked at again"),
        /** 复查已整改. */
        PUT_RIGHT("复查已整改", "put right"),
        /** 复查仍未整改. */
        NOT_PUT_RIGHT("复查仍未整改", "looked at again, still not put right"),
        /** 误记: it or its inspection was told in error. */
        WITHDRAWN("误记，已撤回", "told in error, withdrawn");

        private final Bilingual label;

        State(String zh, String en) {
            this.label = new Bilingual(zh, en);
        }

        @Override
        public Bilingual label() {
            return label;
        }
    }

    /**
     * An inspection with what it found.
     *
     * @param withdrawal what says that it was told in error; empty while it counts
     */
    public record Inspection(Event<Inspected> told, List<Finding> findings, Optional<Event<Withdrawn>> withdrawal) {
        public Inspection {
            findings = List.copyOf(findings);
        }
    }

    /**
     * Something found amiss. The last follow-up that counts says how it stands.
     *
     * @param followUps by day; those told in error too
     * @param withdrawal what says that it was told in error; empty while it counts, or where its inspection was
     */
    public record Finding(
            Event<Found> told, State state, List<FollowUp> followUps, Optional<Event<Withdrawn>> withdrawal) {
        public Finding {
            followUps = List.copyOf(followUps);
        }

        /** What the reader must know: {@code FOLLOW_UP_TERM_NOT_SET} while it is not put right. */
        public List<Problem> notes() {
            return state == State.OPEN || state == State.NOT_PUT_RIGHT ? List.of(TERM_NOT_SET) : List.of();
        }
    }

    /**
     * Somebody looked again.
     *
     * @param withdrawal what says that it was told in error; empty while it counts
     */
    public record FollowUp(Event<FollowedUp> told, Optional<Event<Withdrawn>> withdrawal) {}
}
