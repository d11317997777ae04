package org.tuoyu.childcare.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tuoyu.childcare.duty.DutyEvent.Step;
import org.tuoyu.childcare.duty.DutyEvent.TermRead;
import org.tuoyu.childcare.duty.DutyEvent.What;
import org.tuoyu.childcare.duty.DutyEvent.Withdrawn;
import org.tuoyu.childcare.duty.DutyStatus.State;
import org.tuoyu.kernel.event.Event;
import org.tuoyu.kernel.problem.Checked;
import org.tuoyu.kernel.text.Modality;
import org.tuoyu.kernel.time.AsOf;
import org.tuoyu.kernel.time.InForce;
import org.tuoyu.kernel.time.Term;
import org.tuoyu.kernel.time.WorkingCalendar;

/**
 * How a duty stands, naively: the days are lived through one after the other, and each morning it is asked what is known
 * to have happened on it. No due day is computed beforehand; working days are ticked off.
 */
final class DutyOracle {

    private final Duty duty;
    private final InForce period;
    private final WorkingCalendar calendar;
    private final List<Event<DutyEvent>> believed = new ArrayList<>();

    private final LocalDate asked;

    private State state = State.PENDING;
    private Optional<Integer> number = Optional.empty();
    private int ticked;
    private boolean isCalendarLost;
    private boolean isOverdue;
    private boolean isCounterpartDone;
    private boolean wasUnsure;

    DutyOracle(Duty duty, InForce period, WorkingCalendar calendar, List<Event<DutyEvent>> all, AsOf asOf) {
        this.duty = duty;
        this.period = period;
        this.calendar = calendar.asKnown(asOf);
        this.asked = asOf.factDay();
        List<Event<DutyEvent>> firstRecordedFirst = new ArrayList<>(all);
        firstRecordedFirst.sort(Comparator.comparing(Event::recordedAt));
        Set<String> taken = new HashSet<>();
        for (Event<DutyEvent> each : firstRecordedFirst) {
            boolean isWithdrawn = all.stream()
                    .filter(other -> !other.recordedAt().isAfter(asOf.knownAt()))
                    .anyMatch(other -> other.happening().equals(new Withdrawn(each.id())));
            if (!each.recordedAt().isAfter(asOf.knownAt()) && !isWithdrawn && taken.add(each.id())) {
                believed.add(each);
            }
        }
    }

    /** How it stands in the end, lived through from a day before anything happened. */
    State from(LocalDate first) {
        for (LocalDate day = first; !day.isAfter(asked); day = day.plusDays(1)) {
            if (state == State.PENDING) {
                trigger(day);
            } else {
                tick(day);
            }
            live(day);
        }
        return shown();
    }

    private void trigger(LocalDate day) {
        boolean isTriggered = duty.trigger().isEmpty() ? !day.isBefore(period.from()) : happens(What.TRIGGERED, day);
        if (isTriggered && period.contains(day)) {
            state = duty.kind() == Duty.Kind.MAINTENANCE ? State.STANDING : State.DUE;
            number = numberFor(day);
            isOverdue = duty.isBinding() && duty.term() instanceof Term.By by && day.isAfter(by.day());
            if (earlierEnd(day).isPresent()) {
                state = earlierEnd(day).get();
            }
        }
    }

    /** So many working days; none where nothing can be late by them. */
    private Optional<Integer> numberFor(LocalDate start) {
        if (duty.modality() != Modality.DUTY && duty.modality() != Modality.PROHIBITION) {
            return Optional.empty();
        }
        if (duty.term() instanceof Term.WorkingDays days) {
            return Optional.of(days.days());
        }
        Event<DutyEvent> best = null;
        for (Event<DutyEvent> each : believed) {
            if (duty.term() instanceof Term.Open
                    && each.happening() instanceof TermRead read
                    && !each.occurredOn().isAfter(asked)
                    && (read.isRetroactive() || start.isAfter(each.occurredOn()))
                    && (best == null || isLater(each, best))) {
                best = each;
            }
        }
        return best == null ? Optional.empty() : Optional.of(((TermRead) best.happening()).workingDays());
    }

    private static boolean isLater(Event<DutyEvent> one, Event<DutyEvent> other) {
        if (!one.occurredOn().equals(other.occurredOn())) {
            return one.occurredOn().isAfter(other.occurredOn());
        }
        if (!one.recordedAt().equals(other.recordedAt())) {
            return one.recordedAt().isAfter(other.recordedAt());
        }
        return one.id().compareTo(other.id()) > 0;
    }

    /** A new morning: the day before may have been the last one. */
    private void tick(LocalDate day) {
        if (state != State.DUE) {
            return;
        }
        boolean binds = duty.isBinding();
        if (binds && duty.term() instanceof Term.By by && day.isAfter(by.day())) {
            isOverdue = true;
        }
        if (binds && duty.term() instanceof Term.With && isCounterpartDone) {
            isOverdue = true;
        }
        if (number.isPresent()) {
            if (ticked >= number.get()) {
                isOverdue = true;
            } else if (isCalendarLost) {
                wasUnsure = true;
            } else {
                count(day);
            }
        }
    }

    private void count(LocalDate day) {
        if (calendar.isWorkingDay(day) instanceof Checked.Valid<Boolean> works) {
            ticked += works.value() ? 1 : 0;
        } else {
            isCalendarLost = true;
        }
    }

    private void live(LocalDate day) {
        if (state == State.DUE && happens(What.FULFILLED, day)) {
            state = wasUnsure ? State.CALENDAR_NOT_PUBLISHED : isOverdue ? State.FULFILLED_LATE : State.FULFILLED;
        }
        if (state == State.STANDING && end(day).isEmpty() && duty.isBinding() && happens(What.VIOLATED, day)) {
            state = State.BREACHED;
        }
        if (state == State.STANDING || (state == State.DUE && !isOverdue && !wasUnsure)) {
            end(day).ifPresent(ended -> state = ended);
        }
        if (state == State.DUE && happens(What.COUNTERPART_DONE, day)) {
            isCounterpartDone = true;
        }
    }

    private State shown() {
        if (state != State.DUE) {
            return state;
        }
        if (wasUnsure) {
            return State.CALENDAR_NOT_PUBLISHED;
        }
        if (isOverdue) {
            boolean isTold = believed.stream()
                    .anyMatch(each -> each.happening() instanceof Step
                            && !each.occurredOn().isAfter(asked));
            return isTold || duty.trigger().isPresent() ? State.BREACHED : State.UNPROVEN;
        }
        boolean noWord = duty.term() instanceof Term.None || duty.term() instanceof Term.Open;
        return number.isEmpty() && noWord ? State.OPEN_TERM : State.DUE;
    }

    private boolean happens(What what, LocalDate day) {
        for (Event<DutyEvent> each : believed) {
            if (each.occurredOn().equals(day) && each.happening() instanceof Step step && step.what() == what) {
                return true;
            }
        }
        return false;
    }

    /** What had ended it before it was even triggered. */
    private Optional<State> earlierEnd(LocalDate start) {
        LocalDate earliest = null;
        for (Event<DutyEvent> each : believed) {
            if (isEnd(each)
                    && each.occurredOn().isBefore(start)
                    && (earliest == null || each.occurredOn().isBefore(earliest))) {
                earliest = each.occurredOn();
            }
        }
        boolean byIsPast =
                duty.isBinding() && duty.term() instanceof Term.By by && earliest != null && earliest.isAfter(by.day());
        return earliest == null || byIsPast ? Optional.empty() : end(earliest);
    }

    private static boolean isEnd(Event<DutyEvent> each) {
        return each.happening() instanceof Step step && (step.what() == What.WAIVED || step.what() == What.SUPERSEDED);
    }

    private Optional<State> end(LocalDate day) {
        Event<DutyEvent> first = null;
        for (Event<DutyEvent> each : believed) {
            if (isEnd(each) && each.occurredOn().equals(day) && (first == null || isLater(first, each))) {
                first = each;
            }
        }
        return first == null
                ? Optional.empty()
                : Optional.of(((Step) first.happening()).what() == What.WAIVED ? State.WAIVED : State.SUPERSEDED);
    }
}
