package org.tuoyu.duty;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.tuoyu.decision.Given;
import org.tuoyu.event.Event;
import org.tuoyu.milestone.Variant;
import org.tuoyu.problem.Problem;
import org.tuoyu.text.Citation;
import org.tuoyu.text.Instrument;
import org.tuoyu.text.Reading;
import org.tuoyu.text.Readings;
import org.tuoyu.time.AsOf;
import org.tuoyu.time.InForce;
import org.tuoyu.time.WorkingCalendar;

/**
 * The duties of one document, in its order.
 *
 * @param periods when the document is in force, under an option of a reading or under all
 */
public record Duties(Instrument instrument, List<Variant<InForce>> periods, List<Duty> all) {

    public Duties {
        periods = List.copyOf(periods);
        all = List.copyOf(all);
        if (periods.isEmpty() || all.stream().map(Duty::id).distinct().count() < all.size()) {
            throw new IllegalArgumentException("Duties have a period, and each an id of its own, got " + all);
        }
    }

    public Optional<Duty> find(String id) {
        return all.stream().filter(duty -> duty.id().equals(id)).findFirst();
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
     *     the document is not known or not in force on the day of the law
     */
    public List<DutyStatus> statuses(
            Collection<Event<DutyEvent>> events, Readings readings, WorkingCalendar calendar, AsOf asOf) {
        Optional<InForce> period = period(readings);
        if (!asOf.knowsPublicationOf(instrument.publishedOn())
                || asOf.lawDay().isBefore(instrument.publishedOn())
                || period.filter(each -> !each.contains(asOf.lawDay())).isPresent()) {
            return List.of();
        }
        Told told = Told.of(events, asOf);
        Reckoning reckoning = new Reckoning(calendar.asKnown(asOf));
        List<DutyStatus> statuses = new ArrayList<>();
        for (Duty duty : all) {
            for (String of : cases(told, duty)) {
                statuses.add(period.map(in -> new Course(duty, of, told, in, reckoning, asOf.factDay())
                                .status(readings, doubts(in, asOf)))
                        .orElseGet(() -> undetermined(duty, of)));
            }
        }
        return List.copyOf(statuses);
    }

    private static List<String> cases(Told told, Duty duty) {
        List<String> cases = told.cases(duty);
        return cases.isEmpty() ? List.of("") : cases;
    }

    /** When it is in force; empty where that depends on a reading, and no option with a known period is chosen. */
    private Optional<InForce> period(Readings readings) {
        return periods.stream()
                .filter(each ->
                        each.given().filter(given -> !isChosen(given, readings)).isEmpty())
                .map(Variant::value)
                .findFirst();
    }

    private static boolean isChosen(Given given, Readings readings) {
        return readings.chosen(given.reading()).filter(given.option()::equals).isPresent();
    }

    private DutyStatus undetermined(Duty duty, String of) {
        List<Reading> open = periods.stream()
                .flatMap(each -> each.given().stream())
                .map(Given::reading)
                .distinct()
                .toList();
        Due due = new Due.Unset(duty.term().label());
        return new DutyStatus(
                duty, of, DutyStatus.State.UNDETERMINED, due, List.of(), Optional.empty(), open, List.of());
    }

    private List<Problem> doubts(InForce period, AsOf asOf) {
        return period.isDoubtedOn(asOf.lawDay()) ? List.of(InForce.notKnown(instrument.number())) : List.of();
    }
}
