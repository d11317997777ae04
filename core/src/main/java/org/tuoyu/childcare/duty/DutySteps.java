package org.tuoyu.childcare.duty;

import static org.tuoyu.childcare.duty.DutyEvent.What.FULFILLED;
import static org.tuoyu.childcare.duty.DutyEvent.What.SUPERSEDED;
import static org.tuoyu.childcare.duty.DutyEvent.What.WAIVED;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tuoyu.childcare.duty.DutyEvent.Step;
import org.tuoyu.childcare.duty.DutyEvent.What;
import org.tuoyu.kernel.event.Event;

/**
 * What was told of one duty in one case, the earliest first.
 *
 * @param asOf the day of the facts
 */
record DutySteps(List<Event<DutyEvent>> all, LocalDate asOf) {

    DutySteps {
        all = List.copyOf(all);
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    Stream<Event<DutyEvent>> of(What... kinds) {
        return all.stream()
                .filter(each ->
                        each.happening() instanceof Step step && List.of(kinds).contains(step.what()));
    }

    /** The first step of this kind from a day on. */
    Optional<Event<DutyEvent>> since(LocalDate day, What kind) {
        return of(kind).filter(each -> !each.occurredOn().isBefore(day)).findFirst();
    }

    /** What ended it, a waiver or another norm. */
    Optional<Event<DutyEvent>> ended() {
        return of(WAIVED, SUPERSEDED).findFirst();
    }

    /** The day on which it ended, or else the one that is asked for. */
    LocalDate until() {
        return ended().map(Event::occurredOn).orElse(asOf);
    }

    Stream<Event<DutyEvent>> done(LocalDate start) {
        return of(FULFILLED)
                .filter(each ->
                        !each.occurredOn().isBefore(start) && !each.occurredOn().isAfter(until()));
    }

    Optional<Event<DutyEvent>> lastDone(LocalDate start) {
        return done(start).reduce((earlier, later) -> later);
    }

    /** Whether the one is there and on an earlier day than the other, if that is there. */
    static boolean isBefore(Optional<Event<DutyEvent>> one, Optional<Event<DutyEvent>> other) {
        return one.isPresent()
                && other.filter(each -> !one.orElseThrow().occurredOn().isBefore(each.occurredOn()))
                        .isEmpty();
    }
}
