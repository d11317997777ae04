package org.tuoyu.childcare.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.tuoyu.childcare.duty.DutyEvent.Step;
import org.tuoyu.childcare.duty.DutyEvent.TermRead;
import org.tuoyu.kernel.event.Event;
import org.tuoyu.kernel.event.Ledger;
import org.tuoyu.kernel.time.AsOf;

/**
 * What was told of one duty as far as it counts as of a day and an instant of knowledge: each event once, in one order,
 * without the withdrawn ones. The events are gone through once, however many duties and cases there are.
 */
final class CountedEvents {

    private final NavigableMap<String, List<Event<DutyEvent>>> cases = new TreeMap<>();
    /** The last one of each day. */
    private final NavigableMap<LocalDate, Event<DutyEvent>> readings = new TreeMap<>();

    private Optional<Event<DutyEvent>> retroactive = Optional.empty();

    CountedEvents() {}

    /** By the id of the duty; of a duty that is not there nothing was told. */
    static Map<String, CountedEvents> byDuty(Collection<Event<DutyEvent>> all, AsOf asOf) {
        Ledger<DutyEvent> known = Ledger.of(all).known(asOf.knownAt());
        Map<String, CountedEvents> byDuty = new HashMap<>();
        for (Event<DutyEvent> each : known.events()) {
            if (known.withdrawal(each).isEmpty() && !each.occurredOn().isAfter(asOf.factDay())) {
                add(byDuty, each);
            }
        }
        return byDuty;
    }

    private static void add(Map<String, CountedEvents> byDuty, Event<DutyEvent> event) {
        if (event.happening() instanceof Step step) {
            byDuty.computeIfAbsent(step.duty(), duty -> new CountedEvents())
                    .cases
                    .computeIfAbsent(step.of(), of -> new ArrayList<>())
                    .add(event);
        } else if (event.happening() instanceof TermRead read) {
            byDuty.computeIfAbsent(read.duty(), duty -> new CountedEvents()).read(event, read);
        }
    }

    private void read(Event<DutyEvent> event, TermRead read) {
        readings.put(event.occurredOn(), event);
        if (read.isRetroactive()) {
            retroactive = Optional.of(event);
        }
    }

    /** The cases in which something was told of it, or else the one that is called nothing. */
    Collection<String> cases() {
        return cases.isEmpty() ? List.of("") : cases.keySet();
    }

    /** The steps that were told of it in one case, in their order. */
    List<Event<DutyEvent>> in(String of) {
        return cases.getOrDefault(of, List.of());
    }

    /** How an open term is read where its duty was triggered on a day: as the last reading that binds has it. */
    Optional<Event<DutyEvent>> reading(LocalDate triggered) {
        return retroactive
                .filter(each -> !each.occurredOn().isBefore(triggered))
                .or(() -> Optional.ofNullable(readings.lowerEntry(triggered)).map(Map.Entry::getValue));
    }
}
