package org.tuoyu.policy.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.tuoyu.childcare.duty.Bearing;
import org.tuoyu.childcare.duty.Duty;
import org.tuoyu.childcare.duty.DutyEvent;
import org.tuoyu.childcare.duty.DutyEvent.Step;
import org.tuoyu.childcare.duty.DutyEvent.TermRead;
import org.tuoyu.childcare.duty.DutyEvent.What;
import org.tuoyu.childcare.duty.DutyStatus;
import org.tuoyu.childcare.milestone.Assessment;
import org.tuoyu.childcare.milestone.Evidence;
import org.tuoyu.childcare.milestone.Target;
import org.tuoyu.kernel.event.Event;
import org.tuoyu.kernel.party.Unit;
import org.tuoyu.kernel.time.AsOf;
import org.tuoyu.policy.PolicyStack;
import org.tuoyu.shipped.beibei.Beibei;
import org.tuoyu.shipped.national.ChinaCalendar;

/** What a host could hand in as of a day: events of the duties of 北碚区 and evidence for its targets, drawn. */
record Handed(AsOf asOf, List<Event<DutyEvent>> events, List<Evidence> evidence) {

    static final PolicyStack POLICIES = Beibei.policies();
    static final List<Duty> DUTIES = POLICIES.policies().stream()
            .flatMap(policy -> policy.duties().all().stream())
            .toList();
    private static final String WITH_A_TERM = "national/9/receipt";
    private static final List<What> WHATS = Stream.of(
                    List.of(What.values()), List.of(What.TRIGGERED, What.TRIGGERED, What.FULFILLED))
            .flatMap(List::stream)
            .toList();
    static final LocalDate BEFORE = LocalDate.of(2020, 12, 17);

    /** Around the day of issue, the change of divisions, the doubt about validity; and where no calendar is published. */
    private static final List<LocalDate> DAYS = List.of(
            BEFORE,
            LocalDate.of(2020, 12, 18),
            LocalDate.of(2020, 12, 31),
            LocalDate.of(2021, 3, 1),
            LocalDate.of(2025, 11, 5),
            LocalDate.of(2025, 11, 6),
            LocalDate.of(2025, 12, 19),
            LocalDate.of(2026, 1, 5),
            LocalDate.of(2027, 1, 15),
            LocalDate.of(2027, 1, 29));

    static Handed on(LocalDate day) {
        return new Handed(AsOf.day(day), List.of(), List.of());
    }

    static Handed drawn(Random random) {
        LocalDate day = DAYS.get(random.nextInt(DAYS.size()));
        List<Event<DutyEvent>> events = new ArrayList<>();
        for (int i = random.nextInt(30); i > 0; i--) {
            events.add(event(random, day, i));
        }
        List<Evidence> evidence = new ArrayList<>();
        for (Target target : Beibei.policy().targets().all()) {
            if (random.nextBoolean()) {
                LocalDate counted = day.minusDays(random.nextInt(400));
                evidence.add(Evidence.of(target.id(), counted, random.nextInt(4), "source"));
            }
        }
        return new Handed(AsOf.day(day), events, evidence);
    }

    private static Event<DutyEvent> event(Random random, LocalDate day, int number) {
        String duty = random.nextBoolean()
                ? WITH_A_TERM
                : DUTIES.get(random.nextInt(DUTIES.size())).id();
        LocalDate occurred = day.minusDays(random.nextInt(random.nextBoolean() ? 10 : 60));
        What what = WHATS.get(random.nextInt(WHATS.size()));
        DutyEvent happening = random.nextInt(5) == 0
                ? new TermRead(duty, 1 + random.nextInt(9), true, "source")
                : new Step(what, duty, "A-" + random.nextInt(2));
        return new Event<>("e" + number, occurred, Instant.EPOCH, happening);
    }

    Handed with(Event<DutyEvent> event) {
        List<Event<DutyEvent>> more = new ArrayList<>(events);
        more.add(event);
        return new Handed(asOf, more, evidence);
    }

    /** The same, in another order and some of it twice. */
    Handed shuffled(Random random) {
        return new Handed(asOf, shuffled(events, random), shuffled(evidence, random));
    }

    private static <T> List<T> shuffled(Collection<T> all, Random random) {
        List<T> others = new ArrayList<>(all);
        all.stream().filter(each -> random.nextBoolean()).forEach(others::add);
        Collections.shuffle(others, random);
        return others;
    }

    List<DutyStatus> statuses() {
        return POLICIES.policies().stream()
                .flatMap(policy ->
                        policy.duties().statuses(events, POLICIES.readings(), ChinaCalendar.calendar(), asOf).stream())
                .toList();
    }

    List<Assessment> assessments() {
        return Beibei.policy().targets().assess(evidence, POLICIES.readings(), asOf);
    }

    Agenda agenda() {
        return Agenda.of(POLICIES, "北碚区", statuses(), assessments(), asOf);
    }

    /** The agenda of the same statuses and assessments in another order. */
    Agenda agenda(Random random) {
        return Agenda.of(POLICIES, "北碚区", shuffled(statuses(), random), shuffled(assessments(), random), asOf);
    }

    Sheet sheet(Unit unit) {
        return Sheet.of(unit, POLICIES, bearing(), statuses(), assessments(), asOf);
    }

    Sheet sheet(Unit unit, Random random) {
        return Sheet.of(unit, POLICIES, bearing(), shuffled(statuses(), random), shuffled(assessments(), random), asOf);
    }

    Bearing bearing() {
        return new Bearing(POLICIES.directory(), Beibei::party, asOf.factDay());
    }

    static List<DutyStatus> owed(Agenda agenda) {
        return agenda.items().stream()
                .flatMap(item -> item
                        .match(
                                point -> List.<DutyStatus>of(),
                                owed -> List.of(owed.status()),
                                aimed -> List.<DutyStatus>of())
                        .stream())
                .toList();
    }

    static List<Assessment> aimed(Agenda agenda) {
        return agenda.items().stream()
                .flatMap(item -> item
                        .match(
                                point -> List.<Assessment>of(),
                                owed -> List.<Assessment>of(),
                                aimed -> List.of(aimed.assessment()))
                        .stream())
                .toList();
    }

    static boolean cites(Matter item, Predicate<String> instrument) {
        return item.citations().stream().anyMatch(cited -> instrument.test(cited.instrument()));
    }
}
