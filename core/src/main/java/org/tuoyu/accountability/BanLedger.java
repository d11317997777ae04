package org.tuoyu.accountability;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.tuoyu.accountability.BanEvent.Corrected;
import org.tuoyu.accountability.BanEvent.Recorded;
import org.tuoyu.event.Event;
import org.tuoyu.text.Citation;
import org.tuoyu.time.AsOf;

/**
 * The register of those banned for life (终身禁入名录): what was recorded of bans, whatever the order and however often. A
 * ban does not lapse; a correction takes it away, and it stays visible to whoever asks as of earlier knowledge. A value.
 */
public final class BanLedger {

    private static final BanLedger EMPTY = new BanLedger(Map.of());

    private final Map<String, Event<BanEvent>> events;

    private BanLedger(Map<String, Event<BanEvent>> events) {
        this.events = events;
    }

    /**
     * A ban, and how it was corrected.
     *
     * @param event the id of the event that recorded it
     * @param since the first day on which the person is banned
     * @param correction what took it away; empty while it stands
     */
    public record Ban(
            String event,
            Pseudonym person,
            LocalDate since,
            List<Citation> citations,
            Optional<Event<BanEvent>> correction) {
        public Ban {
            citations = List.copyOf(citations);
        }
    }

    /** Of nobody. */
    public static BanLedger empty() {
        return EMPTY;
    }

    /** This and more events; one that is there already changes nothing. */
    public BanLedger and(Collection<Event<BanEvent>> more) {
        Map<String, Event<BanEvent>> all = new TreeMap<>(events);
        more.forEach(each -> all.merge(each.id(), each, BanLedger::sameTold));
        return new BanLedger(all);
    }

    /** The same event told twice: the first record of it counts. */
    private static Event<BanEvent> sameTold(Event<BanEvent> one, Event<BanEvent> other) {
        if (!one.occurredOn().equals(other.occurredOn()) || !one.happening().equals(other.happening())) {
            throw new IllegalArgumentException("An id stands for one event, got two under " + one.id());
        }
        return one.recordedAt().isAfter(other.recordedAt()) ? other : one;
    }

    /** The bans of those on a list of staff that stand on the day of the facts, as known at the instant of knowledge. */
    public List<Ban> check(Collection<Pseudonym> staff, AsOf asOf) {
        return staff.stream()
                .distinct()
                .flatMap(person -> bans(person, asOf.knownAt()))
                .filter(ban -> ban.correction().isEmpty() && !ban.since().isAfter(asOf.factDay()))
                .toList();
    }

    /** Every ban ever recorded of a person, those corrected too, as known at an instant. */
    public List<Ban> history(Pseudonym person, Instant knownAt) {
        return bans(person, knownAt).toList();
    }

    private Stream<Ban> bans(Pseudonym person, Instant knownAt) {
        return known(knownAt)
                .flatMap(each ->
                        each.happening() instanceof Recorded ban && ban.person().equals(person)
                                ? Stream.of(ban(each, ban, knownAt))
                                : Stream.empty())
                .sorted(Comparator.comparing(Ban::since).thenComparing(Ban::event));
    }

    private Ban ban(Event<BanEvent> event, Recorded ban, Instant knownAt) {
        return new Ban(event.id(), ban.person(), event.occurredOn(), ban.citations(), correction(event.id(), knownAt));
    }

    private Optional<Event<BanEvent>> correction(String event, Instant knownAt) {
        return known(knownAt)
                .filter(each ->
                        each.happening() instanceof Corrected it && it.event().equals(event))
                .min(Comparator.<Event<BanEvent>, Instant>comparing(Event::recordedAt)
                        .thenComparing(Event::id));
    }

    private Stream<Event<BanEvent>> known(Instant knownAt) {
        return events.values().stream().filter(each -> !each.recordedAt().isAfter(knownAt));
    }
}
