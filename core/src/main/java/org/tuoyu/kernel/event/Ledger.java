package org.tuoyu.kernel.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tuoyu.kernel.problem.Shown;

/**
 * A ledger of what was told of some matter (事件簿): each event once, whatever the order and however often it was told. Nothing is
 * ever taken out; what was withdrawn is marked. A value.
 */
public final class Ledger<H extends Happening> {

    private static final Comparator<Event<?>> BY_RECORD =
            Comparator.<Event<?>, Instant>comparing(Event::recordedAt).thenComparing(Event::id);
    private static final Comparator<Event<?>> IN_ORDER =
            Comparator.<Event<?>, LocalDate>comparing(Event::occurredOn).thenComparing(BY_RECORD);

    private final Map<String, Event<H>> events;
    private final Map<String, Event<H>> withdrawals = new HashMap<>();

    private Ledger(Map<String, Event<H>> events) {
        this.events = events;
        for (Event<H> each : events.values()) {
            if (each.happening() instanceof Withdrawal it) {
                withdrawals.merge(it.event(), each, (one, other) -> BY_RECORD.compare(one, other) < 0 ? one : other);
            }
        }
    }

    /** In which nothing is told. */
    public static <H extends Happening> Ledger<H> empty() {
        return new Ledger<>(Map.of());
    }

    /** In which these events are told. */
    public static <H extends Happening> Ledger<H> of(Collection<Event<H>> events) {
        return Ledger.<H>empty().and(events);
    }

    /** This and more events; one that is there already changes nothing, another one under its id is refused. */
    public Ledger<H> and(Collection<Event<H>> more) {
        Map<String, Event<H>> all = new TreeMap<>(events);
        more.forEach(each -> all.merge(each.id(), each, Ledger::sameTold));
        return new Ledger<>(all);
    }

    /** The same event told twice: the first record of it counts. */
    private static <H extends Happening> Event<H> sameTold(Event<H> one, Event<H> other) {
        if (!one.isSameAs(other)) {
            throw new IllegalArgumentException("An id stands for one event, got two under " + Shown.of(one.id()));
        }
        return one.recordedAt().isAfter(other.recordedAt()) ? other : one;
    }

    /** What was recorded of it by an instant, that instant included. */
    public Ledger<H> known(Instant knownAt) {
        Map<String, Event<H>> known = new TreeMap<>(events);
        known.values().removeIf(each -> each.recordedAt().isAfter(knownAt));
        return new Ledger<>(known);
    }

    /** All events by the day on which they happened, then by when they were recorded, then by id; withdrawn ones too. */
    public List<Event<H>> events() {
        return events.values().stream().sorted(IN_ORDER).toList();
    }

    /** The event with an id; empty where none was told. */
    public Optional<Event<H>> find(String id) {
        return Optional.ofNullable(events.get(id));
    }

    /** What says that an event was told in error: the first record of it; empty while the event counts. */
    public Optional<Event<H>> withdrawal(Event<? extends H> event) {
        return event.happening() instanceof Withdrawal
                ? Optional.empty()
                : Optional.ofNullable(withdrawals.get(event.id()));
    }

    /** How many events there are; not their words, which may be personal. */
    @Override
    public String toString() {
        return "Ledger[" + events.size() + " events, " + withdrawals.size() + " withdrawn]";
    }
}
