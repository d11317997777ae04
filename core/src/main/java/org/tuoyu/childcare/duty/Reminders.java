package org.tuoyu.childcare.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.tuoyu.childcare.duty.DutyStatus.State;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.language.Constant;
import org.tuoyu.kernel.problem.Shown;

/**
 * Which notices of due days are to be given (提醒), told from how duties stand and from what was given before. So a run
 * that was missed is made up for by the next one, and one that is repeated gives nothing twice. A duty that is settled
 * by the time of a run needs no notice.
 *
 * @param daysBefore how many days before the due day the first notice is given
 */
public record Reminders(int daysBefore) {

    /** What a notice is about. */
    public enum Kind implements Constant {
        /** 即将到期. */
        SOON("即将到期", "due soon"),
        /** 已逾期. */
        OVERDUE("已逾期", "overdue");

        private final Bilingual label;

        Kind(String zh, String en) {
            this.label = new Bilingual(zh, en);
        }

        @Override
        public Bilingual label() {
            return label;
        }
    }

    /** A notice; where the due day changes it is another one. */
    public record Notice(Kind kind, String duty, String of, LocalDate dueDay) {

        /** What is shown of the case, which the host named. */
        @Override
        public String toString() {
            return "Notice[" + kind + ", " + Shown.of(duty) + ", " + Shown.of(of) + ", " + dueDay + "]";
        }
    }

    public Reminders {
        if (daysBefore < 0) {
            throw new IllegalArgumentException("Notices are given before the due day, got " + daysBefore);
        }
    }

    /**
     * The notices to be given now.
     *
     * @param statuses how the duties stand as of the day
     * @param given the notices that were given before
     */
    public List<Notice> due(Collection<DutyStatus> statuses, LocalDate day, Set<Notice> given) {
        Set<Notice> due = new LinkedHashSet<>();
        for (DutyStatus status : statuses) {
            boolean isLeft =
                    EnumSet.of(State.DUE, State.BREACHED, State.UNPROVEN).contains(status.state());
            if (isLeft && status.due() instanceof Due.On on) {
                passed(status, on.day(), day).forEach(due::add);
            }
        }
        due.removeAll(given);
        return new ArrayList<>(due);
    }

    private Stream<Notice> passed(DutyStatus status, LocalDate dueDay, LocalDate day) {
        return Stream.of(Kind.values())
                .filter(kind -> !day.isBefore(moment(kind, dueDay)))
                .map(kind -> new Notice(kind, status.duty().id(), status.of(), dueDay));
    }

    private LocalDate moment(Kind kind, LocalDate dueDay) {
        return kind == Kind.SOON ? dueDay.minusDays(daysBefore) : dueDay.plusDays(1);
    }
}
