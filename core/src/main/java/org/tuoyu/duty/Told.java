package org.tuoyu.duty;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tuoyu.duty.DutyEvent.Step;
import org.tuoyu.duty.DutyEvent.TermRead;
import org.tuoyu.duty.DutyEvent.What;
import org.tuoyu.duty.DutyEvent.Withdrawn;
import org.tuoyu.event.Event;
import org.tuoyu.time.AsOf;

/** The events that count as of a day and an instant of knowledge: each once, in one order, without the withdrawn ones. */
record Told(List<Event<DutyEvent>> events) {

    private static final Comparator<Event<DutyEvent>> IN_ORDER = Comparator.<Event<DutyEvent>, LocalDate>comparing(
                    Event::occurredOn)
            .thenComparing(Event::recordedAt)
            .thenComparing(Event::id);

    static Told of(Collection<Event<DutyEvent>> all, AsOf asOf) {
        Collection<Event<DutyEvent>> known = known(all, asOf);
        Set<String> withdrawn = known.stream()
                .flatMap(each -> each.happening() instanceof Withdrawn it ? Stream.of(it.event()) : Stream.empty())
                .collect(Collectors.toSet());
        return new Told(known.stream()
                .filter(each ->
                        !withdrawn.contains(each.id()) && !each.occurredOn().isAfter(asOf.factDay()))
                .sorted(IN_ORDER)
                .toList());
    }

    private static Collection<Event<DutyEvent>> known(Collection<Event<DutyEvent>> all, AsOf asOf) {
        Map<String, Event<DutyEvent>> byId = new TreeMap<>();
        for (Event<DutyEvent> each : all) {
            if (!each.recordedAt().isAfter(asOf.knownAt())) {
                byId.merge(each.id(), each, Told::sameTold);
            }
        }
        return byId.values();
    }

    /** The same event told twice: the first record of it counts. */
    private static Event<DutyEvent> sameTold(Event<DutyEvent> one, Event<DutyEvent> other) {
        if (!one.occurredOn().equals(other.occurredOn()) || !one.happening().equals(other.happening())) {
            throw new IllegalArgumentException("An id stands for one event, got two under " + one.id());
        }
        return one.recordedAt().isAfter(other.recordedAt()) ? other : one;
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
