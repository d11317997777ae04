package org.tuoyu.childcare.duty;

import static org.tuoyu.childcare.duty.DutyEvent.What.FULFILLED;
import static org.tuoyu.childcare.duty.DutyEvent.What.SUPERSEDED;
import static org.tuoyu.childcare.duty.DutyEvent.What.WAIVED;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tuoyu.childcare.duty.DutyEvent.Step;
import org.tuoyu.childcare.duty.DutyEvent.What;
import org.tuoyu.kernel.event.Event;
import org.tuoyu.kernel.problem.Problem;

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

    /** Whether it was done in the year (年度) of the day on which it ended or that is asked for. */
    boolean isDoneThisYear(LocalDate start) {
        return years(start).contains(until().getYear());
    }

    /** The end of that year; of the last one where it was not done in that and not since. */
    LocalDate yearEnd(LocalDate start) {
        int year = until().getYear();
        boolean isBehind = year > firstYear(start) && !years(start).contains(year - 1) && !isDoneThisYear(start);
        return LocalDate.of(isBehind ? year - 1 : Math.max(year, firstYear(start)), 12, 31);
    }

    /** The years before that one in which it was not done, as far as is known: {@code YEARS_MISSED}. */
    Optional<Problem> yearsMissed(LocalDate start) {
        Set<Integer> done = years(start);
        String missed = IntStream.range(firstYear(start), until().getYear())
                .filter(year -> !done.contains(year))
                .mapToObj(String::valueOf)
                .collect(Collectors.joining("、"));
        return missed.isEmpty()
                ? Optional.empty()
                : Optional.of(Problem.at(
                        "",
                        "YEARS_MISSED",
                        "未见履行的年度：" + missed,
                        "years of which no fulfilment is known: " + missed.replace("、", ", ")));
    }

    private Set<Integer> years(LocalDate start) {
        return done(start).map(each -> each.occurredOn().getYear()).collect(Collectors.toSet());
    }

    /** The first whole year: of one of which it does not hold from the first day on nothing is held against anybody. */
    private static int firstYear(LocalDate start) {
        return start.getDayOfYear() == 1 ? start.getYear() : start.getYear() + 1;
    }

    /** Whether the one is there and on an earlier day than the other, if that is there. */
    static boolean isBefore(Optional<Event<DutyEvent>> one, Optional<Event<DutyEvent>> other) {
        return one.isPresent()
                && other.filter(each -> !one.orElseThrow().occurredOn().isBefore(each.occurredOn()))
                        .isEmpty();
    }
}
