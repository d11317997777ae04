package org.tuoyu.childcare.duty;

import static org.tuoyu.childcare.duty.DutyEvent.What.COUNTERPART_DONE;
import static org.tuoyu.childcare.duty.DutyEvent.What.FULFILLED;
import static org.tuoyu.childcare.duty.DutyEvent.What.TRIGGERED;
import static org.tuoyu.childcare.duty.DutyEvent.What.VIOLATED;
import static org.tuoyu.childcare.duty.DutyEvent.What.WAIVED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tuoyu.childcare.duty.DutyEvent.Step;
import org.tuoyu.childcare.duty.DutyStatus.State;
import org.tuoyu.kernel.decision.Given;
import org.tuoyu.kernel.event.Event;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.problem.Problem;
import org.tuoyu.kernel.text.Reading;
import org.tuoyu.kernel.text.Readings;
import org.tuoyu.kernel.time.InForce;
import org.tuoyu.kernel.time.Term;
import org.tuoyu.kernel.time.WorkingCalendar;

/**
 * The course of one duty in one case up to a day. A waiver or another norm ends it from its day on; what was done on
 * that very day was done, and what was violated on it was no longer forbidden.
 */
final class DutyHistory {

    private final Duty duty;
    private final String of;
    private final CountedEvents told;
    private final DutySteps steps;
    private final InForce period;
    private final WorkingCalendar calendar;
    private final LocalDate asOf;
    private final List<Event<DutyEvent>> grounds = new ArrayList<>();
    private final List<Problem> notes = new ArrayList<>();

    /** @param duty by when it is to be done, and how it binds, is as the words are read */
    DutyHistory(Duty duty, String of, CountedEvents told, InForce period, WorkingCalendar calendar, LocalDate asOf) {
        this.duty = duty;
        this.of = of;
        this.told = told;
        this.steps = new DutySteps(told.in(of), asOf);
        this.period = period;
        this.calendar = calendar;
        this.asOf = asOf;
    }

    DutyStatus status(Readings readings, List<Problem> doubts) {
        Optional<LocalDate> start = start();
        Due due = start.map(this::due).orElseGet(() -> new Due.Unset(duty.when()));
        State found = start.map(day -> state(day, due)).orElse(State.PENDING);
        boolean isUntold = found == State.BREACHED && duty.trigger().isEmpty() && isUntold();
        State state = isUntold ? State.UNPROVEN : found;
        Optional<Consequence> stated = duty.consequence().filter(any -> state.isBreach());
        Optional<Consequence> attached = stated.filter(each -> each.isAttached(readings));
        List<Reading> consequences =
                stated.flatMap(each -> each.open(readings)).stream().toList();
        List<Reading> open = Stream.concat(
                        consequences.stream(), duty.openBearing(readings).map(Given::reading).stream())
                .distinct()
                .toList();
        if (state.isBreach() && attached.isEmpty() && consequences.isEmpty()) {
            notes.add(duty.noConsequence());
        }
        notes.addAll(doubts);
        return new DutyStatus(
                duty,
                of,
                duty.bearers(readings),
                Optional.of(duty.modality()),
                state,
                due,
                grounds,
                attached,
                open,
                notes);
    }

    /** Whether nothing was told of it, or of what is done again and again only that it was done in other rounds. */
    private boolean isUntold() {
        return steps.isEmpty() || duty.kind() == Duty.Kind.RECURRING;
    }

    /** The first day on which it was triggered while it was in force. */
    private Optional<LocalDate> start() {
        if (duty.trigger().isEmpty()) {
            return Optional.of(period.from()).filter(day -> !day.isAfter(asOf));
        }
        List<Event<DutyEvent>> triggers = steps.of(TRIGGERED).toList();
        Optional<Event<DutyEvent>> binding = triggers.stream()
                .filter(each -> period.contains(each.occurredOn()))
                .findFirst();
        if (binding.isEmpty()) {
            triggers.forEach(each -> notes.add(triggeredOutOfForce(each.occurredOn())));
        }
        return rest(binding);
    }

    private Due due(LocalDate start) {
        return duty.isBinding()
                ? duty.term()
                        .match(
                                days -> after(start, days.days(), days.label()),
                                by -> new Due.On(by.day(), by.label()),
                                open -> read(round(start), open),
                                with -> counterpart(start, with),
                                each -> new Due.On(steps.yearEnd(start), each.label()),
                                none -> new Due.Unset(duty.when()))
                : new Due.Unset(new Bilingual("只是倡导或授权，逾期也不违反", "only encouraged or allowed: nothing is breached"));
    }

    private Due read(LocalDate start, Term.Open open) {
        Optional<Event<DutyEvent>> reading = told.reading(start);
        rest(reading);
        return reading.map(Event::happening)
                .map(DutyEvent.TermRead.class::cast)
                .map(each -> after(start, each.workingDays(), each.of(open)))
                .orElseGet(() -> new Due.Unset(duty.without(open)));
    }

    private Due counterpart(LocalDate start, Term.With with) {
        Optional<Event<DutyEvent>> done = steps.since(start, COUNTERPART_DONE);
        rest(done);
        return done.<Due>map(each -> new Due.On(each.occurredOn(), with.label()))
                .orElseGet(() -> new Due.Unset(with.label()));
    }

    private Due after(LocalDate start, int days, Bilingual term) {
        Bilingual how = new Bilingual(
                "自 " + start + " 次日起算，" + term.zh(), "counted from the day after " + start + ", " + term.en());
        return calendar.add(start, days)
                .<Due>match(
                        day -> new Due.On(day, how),
                        problems -> new Due.NotKnown(calendar.unpublishedAfter(start), problems.get(0)));
    }

    private State state(LocalDate start, Due due) {
        Optional<Event<DutyEvent>> ended = steps.ended();
        return switch (duty.kind()) {
            case MAINTENANCE -> kept(start, ended);
            case RECURRING -> recurring(start, due, ended);
            case ACHIEVEMENT -> achieved(start, due, ended);
        };
    }

    private State kept(LocalDate start, Optional<Event<DutyEvent>> ended) {
        Optional<Event<DutyEvent>> violated = steps.since(start, VIOLATED)
                .filter(each -> duty.isBinding() && DutySteps.isBefore(Optional.of(each), ended));
        if (violated.isPresent()) {
            rest(violated);
            return State.BREACHED;
        }
        return rest(ended).isPresent() ? endedBy(ended.orElseThrow()) : State.STANDING;
    }

    private State achieved(LocalDate start, Due due, Optional<Event<DutyEvent>> ended) {
        Optional<Event<DutyEvent>> done = steps.since(start, FULFILLED);
        boolean endedFirst = DutySteps.isBefore(ended, done);
        if (endedFirst && due.isInTime(ended.orElseThrow().occurredOn())) {
            rest(ended);
            return endedBy(ended.orElseThrow());
        }
        return rest(done).map(day -> done(day, due)).orElseGet(() -> left(due));
    }

    private static State done(LocalDate day, Due due) {
        return due.isInTime(day)
                ? State.FULFILLED
                : due.isLate(day) ? State.FULFILLED_LATE : State.CALENDAR_NOT_PUBLISHED;
    }

    /** How the round stands that is open, or the year before if nothing was done in it and nothing since. */
    private State recurring(LocalDate start, Due due, Optional<Event<DutyEvent>> ended) {
        rest(steps.lastDone(start));
        boolean isYearly = duty.term() instanceof Term.EachYear && duty.isBinding();
        if (isYearly) {
            steps.yearsMissed(start).ifPresent(notes::add);
        }
        if (!due.isInTime(steps.until())) {
            return due.isLate(steps.until()) ? State.BREACHED : State.CALENDAR_NOT_PUBLISHED;
        }
        if (rest(ended).isPresent()) {
            return endedBy(ended.orElseThrow());
        }
        return isYearly && steps.isDoneThisYear(start)
                ? State.FULFILLED
                : due instanceof Due.Unset ? State.OPEN_TERM : State.DUE;
    }

    /** The day from which the round that is open counts: that of the last fulfilment of what recurs. */
    private LocalDate round(LocalDate start) {
        return duty.kind() == Duty.Kind.RECURRING
                ? steps.lastDone(start).map(Event::occurredOn).orElse(start)
                : start;
    }

    private State left(Due due) {
        boolean noTerm = duty.term() instanceof Term.Open || duty.term() instanceof Term.None;
        State left = due instanceof Due.Unset && noTerm ? State.OPEN_TERM : State.DUE;
        return due.isInTime(asOf) ? left : due.isLate(asOf) ? State.BREACHED : State.CALENDAR_NOT_PUBLISHED;
    }

    private static State endedBy(Event<DutyEvent> ended) {
        return ended.happening() instanceof Step step && step.what() == WAIVED ? State.WAIVED : State.SUPERSEDED;
    }

    /** The event that the status rests on, kept among its grounds, and its day. */
    private Optional<LocalDate> rest(Optional<Event<DutyEvent>> event) {
        event.ifPresent(grounds::add);
        return event.map(Event::occurredOn);
    }

    private Problem triggeredOutOfForce(LocalDate day) {
        return Problem.at(
                "",
                "TRIGGERED_OUT_OF_FORCE",
                "触发之日 " + day + " 文件未施行（自 " + period.from() + " 起施行），不产生义务",
                "triggered on " + day + ", when the document was not in force (from " + period.from()
                        + "): no duty follows");
    }
}
