package org.tuoyu.duty;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.tuoyu.duty.DutyEvent.Step;
import org.tuoyu.duty.DutyEvent.TermRead;
import org.tuoyu.duty.DutyEvent.What;
import org.tuoyu.event.Event;
import org.tuoyu.event.Ledger;
import org.tuoyu.time.AsOf;

/** The events that count as of a day and an instant of knowledge: each once, in one order, without the withdrawn ones. */
record Told(List<Event<DutyEvent>> events) {

    static Told of(Collection<Event<DutyEvent>> all, AsOf asOf) {
        Ledger<DutyEvent> known = Ledger.<DutyEvent>empty().and(all).known(asOf.knownAt());
        return new Told(known.events().stream()
                .filter(each ->
                        known.withdrawal(each).isEmpty() && !each.occurredOn().isAfter(asOf.factDay()))
                .toList());
    }

    /** The cases in which something was told of a duty. */
    List<String> cases(Duty duty) {
        return events.stream()
                .flatMap(each -> each.happening() instanceof Step step ? Stream.of(step) : Stream.empty())
                .filter(step -> step.duty().equals(duty.id()))
                .map(Step::of)
                .distinct()
                .sorted()
                .toList();
    }

    /** What was told of one duty in one case, and how its term was read. */
    Told about(Duty duty, String of) {
        return only(each -> each.happening() instanceof Step step
                ? step.duty().equals(duty.id()) && step.of().equals(of)
                : each.happening() instanceof TermRead read && read.duty().equals(duty.id()));
    }

    Told from(LocalDate day) {
        return only(each -> !each.occurredOn().isBefore(day));
    }

    /** The first step of one of these kinds. */
    Optional<Event<DutyEvent>> first(Set<What> kinds) {
        return events.stream()
                .filter(each -> each.happening() instanceof Step step && kinds.contains(step.what()))
                .findFirst();
    }

    /** How an open term is read where its duty was triggered on a day: as the last reading that binds has it. */
    Optional<Event<DutyEvent>> reading(LocalDate triggered) {
        return events.stream()
                .filter(each -> each.happening() instanceof TermRead read
                        && (read.isRetroactive() || each.occurredOn().isBefore(triggered)))
                .reduce((earlier, later) -> later);
    }

    Told only(Predicate<Event<DutyEvent>> wanted) {
        return new Told(events.stream().filter(wanted).toList());
    }
}
