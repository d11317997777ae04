package org.tuoyu.childcare.duty;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tuoyu.kernel.decision.Given;
import org.tuoyu.kernel.decision.Validity;
import org.tuoyu.kernel.event.Event;
import org.tuoyu.kernel.language.Symbol;
import org.tuoyu.kernel.problem.Problem;
import org.tuoyu.kernel.text.Citation;
import org.tuoyu.kernel.text.Reading;
import org.tuoyu.kernel.text.Readings;
import org.tuoyu.kernel.time.AsOf;
import org.tuoyu.kernel.time.InForce;
import org.tuoyu.kernel.time.WorkingCalendar;

/**
 * The duties of one document, in its order.
 *
 * @param validity when the document is in force
 */
public record Duties(Validity validity, List<Duty> all) {

    public Duties {
        all = List.copyOf(all);
        if (all.stream().map(Duty::id).distinct().count() < all.size()) {
            throw new IllegalArgumentException("Duties have ids of their own, got " + all);
        }
    }

    public Optional<Duty> find(String id) {
        return Symbol.find(all, id);
    }

    /** The duties whose words stand in a clause. */
    public List<Duty> citing(String clause) {
        return all.stream()
                .filter(duty -> duty.citations().stream().map(Citation::clause).anyMatch(clause::equals))
                .toList();
    }

    /**
     * How each duty stands in each case, as of the day of the facts: what happened on later days does not count, nor what
     * was recorded after the instant of knowledge. A function of its arguments alone; the order of the events makes no
     * difference, nor does an event that is told twice.
     *
     * @param events those of all cases; events of other duties make no difference
     * @param readings the readings that are chosen
     * @param calendar the working days; it is asked as known at the instant of knowledge
     * @return for each duty one status for each case in which something was told of it, or one without a case; none where
     *     the document is not known or not in force on the day of the law, or where the duty is over by then
     */
    public List<DutyStatus> statuses(
            Collection<Event<DutyEvent>> events, Readings readings, WorkingCalendar calendar, AsOf asOf) {
        if (!validity.holds(asOf, readings)) {
            return List.of();
        }
        List<InForce> periods = validity.meant(asOf, readings).distinct().toList();
        List<Reading> deciding = validity.deciding(asOf, readings);
        List<Problem> doubts = validity.notes(asOf, readings);
        Map<String, CountedEvents> told = CountedEvents.byDuty(events, asOf);
        WorkingCalendar known = calendar.asKnown(asOf);
        CountedEvents nothing = new CountedEvents();
        List<DutyStatus> statuses = new ArrayList<>();
        for (Duty duty : all) {
            if (duty.until().filter(each -> each.isOver(asOf)).isPresent()) {
                continue;
            }
            CountedEvents ofIt = told.getOrDefault(duty.id(), nothing);
            for (String of : ofIt.cases()) {
                List<DutyStatus> possible = periods.stream()
                        .map(in -> status(
                                duty,
                                read -> new DutyHistory(read, of, ofIt, in, known, asOf.factDay())
                                        .status(readings, doubts),
                                readings))
                        .map(each -> each.of(duty))
                        .distinct()
                        .toList();
                statuses.add(
                        possible.size() == 1 && deciding.isEmpty()
                                ? possible.get(0)
                                : undetermined(duty, of, validity.open(readings), readings, doubts));
            }
        }
        return List.copyOf(statuses);
    }

    /** As the chosen reading has it; where none is chosen what holds under each option, or else undetermined. */
    private static DutyStatus status(Duty duty, Function<Duty, DutyStatus> read, Readings readings) {
        Optional<Reading> depends = duty.reading();
        if (depends.isEmpty()) {
            return read.apply(duty);
        }
        Reading reading = depends.get();
        List<DutyStatus> each = readings.chosen(reading).map(List::of).orElse(reading.options()).stream()
                .map(option -> status(duty.under(new Given(reading, option)), read, readings))
                .toList();
        return each.size() == 1 ? each.get(0) : each.get(0).among(each, reading, duty);
    }

    private static DutyStatus undetermined(
            Duty duty, String of, List<Reading> period, Readings readings, List<Problem> doubts) {
        List<Reading> open = Stream.concat(period.stream(), duty.openBearing(readings).map(Given::reading).stream())
                .distinct()
                .toList();
        return new DutyStatus(
                duty,
                of,
                duty.bearers(readings),
                Optional.of(duty.modality()).filter(any -> duty.modalities().isEmpty()),
                DutyStatus.State.UNDETERMINED,
                new Due.Unset(duty.when()),
                List.of(),
                Optional.empty(),
                open,
                doubts);
    }
}
