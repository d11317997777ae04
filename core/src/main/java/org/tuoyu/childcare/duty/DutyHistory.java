package org.tuoyu.childcare.duty;

import static org.tuoyu.childcare.duty.DutyEvent.What.COUNTERPART_DONE;
import static org.tuoyu.childcare.duty.DutyEvent.What.FULFILLED;
import static org.tuoyu.childcare.duty.DutyEvent.What.SUPERSEDED;
import static org.tuoyu.childcare.duty.DutyEvent.What.TRIGGERED;
import static org.tuoyu.childcare.duty.DutyEvent.What.VIOLATED;
import static org.tuoyu.childcare.duty.DutyEvent.What.WAIVED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tuoyu.childcare.duty.DutyEvent.Step;
import org.tuoyu.childcare.duty.DutyStatus.State;
import org.tuoyu.kernel.event.Event;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.problem.Problem;
import org.tuoyu.kernel.text.Reading;
import org.tuoyu.kernel.text.Readings;
import org.tuoyu.kernel.time.InForce;
import org.tuoyu.kernel.time.Term;

/**
 * The course of one duty in one case up to a day. A waiver or another norm ends it from its day on; what was done on
 * that very day was done, and what was violated on it was no longer forbidden.
 */
final class DutyHistory {

    private final Duty duty;
    private final String of;
    private final CountedEvents told;
    private final CountedEvents.Steps steps;
    private final InForce period;
    private final Reckoning reckoning;
    private final LocalDate asOf;
    private final List<Event<DutyEvent>> grounds = new ArrayList<>();
    private final List<Problem> notes = new ArrayList<>();

    DutyHistory(Duty duty, String of, CountedEvents told, InForce period, Reckoning reckoning, LocalDate asOf) {
        this.duty = duty;
        this.of = of;
        this.told = told;
        this.steps = told.in(of);
        this.period = period;
        this.reckoning = reckoning;
        this.asOf = asOf;
    }

    DutyStatus status(Readings readings, List<Problem> doubts) {
        Optional<LocalDate> start = start();
        Due due = start.map(this::due).orElseGet(() -> new Due.Unset(duty.term().label()));
        State state = start.map(day -> state(day, due)).orElse(State.PENDING);
        Optional<Consequence> stated = duty.consequence().filter(any -> state.isBreach());
        Optional<Consequence> attached = stated.filter(each -> each.isAttached(readings));
        List<Reading> open =
                stated.flatMap(each -> each.open(readings)).stream().toList();
        if (state.isBreach() && attached.isEmpty() && open.isEmpty()) {
            notes.add(StatusProblems.noConsequence(duty));
        }
        notes.addAll(doubts);
        return new DutyStatus(duty, of, state, due, grounds, attached, open, notes);
    }

    /** The first day on which it was triggered while it was in force. */
    private Optional<LocalDate> start() {
        if (duty.trigger().isEmpty()) {
            return Optional.of(period.from()).filter(day -> !day.isAfter(asOf));
        }
        CountedEvents.Steps triggers = steps.only(each -> each.happening() instanceof Step step && step.what() == TRIGGERED);
        CountedEvents.Steps binding = triggers.only(each -> period.contains(each.occurredOn()));
        if (binding.events().isEmpty()) {
            triggers.events().forEach(each -> notes.add(StatusProblems.triggeredOutOfForce(each.occurredOn(), period)));
        }
        return rest(binding.first(Set.of(TRIGGERED)));
    }

    private Due due(LocalDate start) {
        return duty.isBinding()
                ? duty.term()
                        .match(
                                days -> reckoning.after(start, days.days(), days.label()),
                                by -> new Due.On(by.day(), by.label()),
                                open -> read(start, open),
                                with -> counterpart(start, with),
                                none -> new Due.Unset(none.label()))
                : new Due.Unset(new Bilingual("仅为倡导或授权，不具约束力", "only encouraged or allowed: it binds nobody"));
    }

    private Due read(LocalDate start, Term.Open open) {
        Optional<Event<DutyEvent>> reading = told.reading(start);
        rest(reading);
        return reading.map(Event::happening)
                .map(DutyEvent.TermRead.class::cast)
                .map(each -> reckoning.after(start, each.workingDays(), Reckoning.read(open, each)))
                .orElseGet(() -> new Due.Unset(new Bilingual(
                        "“" + open.label().zh() + "”未定期限", "“" + open.label().en() + "” sets no number of days")));
    }

    private Due counterpart(LocalDate start, Term.With with) {
        Optional<Event<DutyEvent>> done = steps.from(start).first(Set.of(COUNTERPART_DONE));
        rest(done);
        return done.<Due>map(each -> new Due.On(each.occurredOn(), with.label()))
                .orElseGet(() -> new Due.Unset(with.label()));
    }

    private State state(LocalDate start, Due due) {
        Optional<Event<DutyEvent>> ended = steps.first(Set.of(WAIVED, SUPERSEDED));
        return duty.kind() == Duty.Kind.MAINTENANCE ? kept(start, ended) : achieved(start, due, ended);
    }

    private State kept(LocalDate start, Optional<Event<DutyEvent>> ended) {
        Optional<Event<DutyEvent>> violated = steps.from(start)
                .first(Set.of(VIOLATED))
                .filter(each -> duty.isBinding() && isBefore(Optional.of(each), ended));
        if (violated.isPresent()) {
            rest(violated);
            return State.BREACHED;
        }
        return rest(ended).isPresent() ? endedBy(ended.orElseThrow()) : State.STANDING;
    }

    private State achieved(LocalDate start, Due due, Optional<Event<DutyEvent>> ended) {
        Optional<Event<DutyEvent>> done = steps.from(start).first(Set.of(FULFILLED));
        boolean endedFirst = isBefore(ended, done);
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

    private State left(Due due) {
        boolean noTerm = duty.term() instanceof Term.Open || duty.term() instanceof Term.None;
        State waiting = due instanceof Due.Unset && noTerm ? State.OPEN_TERM : State.DUE;
        return due.isInTime(asOf) ? waiting : due.isLate(asOf) ? State.BREACHED : State.CALENDAR_NOT_PUBLISHED;
    }

    private static State endedBy(Event<DutyEvent> ended) {
        return ended.happening() instanceof Step step && step.what() == WAIVED ? State.WAIVED : State.SUPERSEDED;
    }

    /** Whether the one is there and on an earlier day than the other, if that is there. */
    private static boolean isBefore(Optional<Event<DutyEvent>> one, Optional<Event<DutyEvent>> other) {
        return one.isPresent()
                && other.filter(each -> !one.orElseThrow().occurredOn().isBefore(each.occurredOn()))
                        .isEmpty();
    }

    /** That the status rests on an event, and its day. */
    private Optional<LocalDate> rest(Optional<Event<DutyEvent>> event) {
        event.ifPresent(grounds::add);
        return event.map(Event::occurredOn);
    }
}
