package org.tuoyu.childcare.supervision;

import java.util.List;
import java.util.Optional;
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
        return new InspectionFold(told.known(asOf.knownAt()), asOf.factDay()).inspections();
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
