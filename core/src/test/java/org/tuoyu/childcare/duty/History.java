package org.tuoyu.childcare.duty;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.tuoyu.childcare.duty.DutyEvent.Step;
import org.tuoyu.childcare.duty.DutyEvent.TermRead;
import org.tuoyu.childcare.duty.DutyEvent.What;
import org.tuoyu.childcare.duty.DutyEvent.Withdrawn;
import org.tuoyu.kernel.decision.Validity;
import org.tuoyu.kernel.event.Event;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.text.Citation;
import org.tuoyu.kernel.text.Instrument;
import org.tuoyu.kernel.text.Modality;
import org.tuoyu.kernel.text.OpenWord;
import org.tuoyu.kernel.text.Rank;
import org.tuoyu.kernel.text.Reading;
import org.tuoyu.kernel.text.Readings;
import org.tuoyu.kernel.time.AsOf;
import org.tuoyu.kernel.time.InForce;
import org.tuoyu.kernel.time.Term;
import org.tuoyu.shipped.national.ChinaCalendar;

/** A duty, what happened to it in case A within a month, and the day and instant of the question. */
record History(Duty duty, InForce period, List<Event<DutyEvent>> events, LocalDate firstDay, AsOf asOf) {

    static final String ID = "duty";
    static final String CASE = "A";
    static final Bilingual ANY = Bilingual.same("any");

    static final Reading READING = new Reading(
            "reading",
            ANY,
            List.of(new Reading.Option("demanded", ANY, ANY), new Reading.Option("encouraged", ANY, ANY)),
            ANY);

    private static final int DAYS = 24;
    private static final List<LocalDate> STARTS =
            List.of(LocalDate.of(2020, 1, 16), LocalDate.of(2020, 12, 18), LocalDate.of(2026, 12, 22));
    static final Instrument INSTRUMENT = Instrument.builder()
            .number("1")
            .title("t")
            .issuer("i")
            .rank(Rank.LAW)
            .territory("CN")
            .publishedOn(LocalDate.of(2019, 1, 1))
            .held(Instrument.Held.REFERENCED)
            .build();

    /** Around days on which the calendar was amended, has a holiday, or ends. */
    static History drawn(Random random) {
        LocalDate first = STARTS.get(random.nextInt(STARTS.size()));
        Duty duty = duty(random, first);
        List<Event<DutyEvent>> events = new ArrayList<>();
        boolean isTold = duty.trigger().isPresent() || random.nextBoolean();
        if (isTold && random.nextInt(4) > 0) {
            LocalDate day = first.plusDays(random.nextInt(8));
            events.add(new Event<>("e0", day, moment(day), step(What.TRIGGERED)));
        }
        int many = isTold ? random.nextInt(7) : random.nextInt(2);
        for (int i = 1; i <= many; i++) {
            events.add(event(random, i, first));
        }
        InForce period = InForce.openEndedFrom(first.plusDays(random.nextInt(4)));
        return new History(duty, period, events, first, asOf(random, first));
    }

    private static AsOf asOf(Random random, LocalDate first) {
        AsOf asOf = AsOf.day(first.plusDays(4 + random.nextInt(DAYS)));
        return random.nextInt(3) > 0 ? asOf : asOf.knownAt(moment(first.plusDays(random.nextInt(DAYS))));
    }

    private static Duty duty(Random random, LocalDate first) {
        boolean isKept = random.nextInt(4) == 0;
        List<Modality> modalities =
                List.of(Modality.DUTY, Modality.DUTY, Modality.DUTY, Modality.PROMOTION, Modality.POWER);
        Modality modality = modalities.get(random.nextInt(modalities.size()));
        return Duty.builder()
                .id(ID)
                .label(ANY)
                .kind(isKept ? Duty.Kind.MAINTENANCE : Duty.Kind.ACHIEVEMENT)
                .modality(modality)
                .trigger(random.nextInt(5) == 0 ? Optional.empty() : Optional.of(ANY))
                .term(isKept ? new Term.None() : term(random, first))
                .addCitations(new Citation.Referenced("1", "1", ANY))
                .build();
    }

    private static Term term(Random random, LocalDate first) {
        return switch (random.nextInt(6)) {
            case 0, 1 -> new Term.WorkingDays(1 + random.nextInt(8));
            case 2 -> new Term.By(first.plusDays(random.nextInt(DAYS)));
            case 3 -> new Term.With(ANY);
            case 4 -> new Term.Open(OpenWord.PROMPTLY);
            default -> random.nextInt(4) == 0 ? new Term.None() : new Term.Open(OpenWord.PROMPTLY);
        };
    }

    private static Event<DutyEvent> event(Random random, int number, LocalDate first) {
        LocalDate day = first.plusDays(random.nextInt(DAYS));
        return new Event<>("e" + number, day, moment(day.plusDays(random.nextInt(6))), happening(random));
    }

    private static DutyEvent happening(Random random) {
        return switch (random.nextInt(12)) {
            case 0, 1, 2, 3 -> step(What.TRIGGERED);
            case 4, 5 -> step(What.FULFILLED);
            case 6 -> step(What.VIOLATED);
            case 7 -> step(What.WAIVED);
            case 8 -> step(What.SUPERSEDED);
            case 9 -> step(What.COUNTERPART_DONE);
            case 10 -> new TermRead(ID, 1 + random.nextInt(6), random.nextBoolean(), "source");
            default -> new Withdrawn("e" + random.nextInt(8));
        };
    }

    static DutyEvent step(What what) {
        return new Step(what, ID, CASE);
    }

    /** Nine in the morning in China. */
    static Instant moment(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant().plus(Duration.ofHours(1));
    }

    History with(List<Event<DutyEvent>> others) {
        return new History(duty, period, others, firstDay, asOf);
    }

    History asOf(AsOf other) {
        return new History(duty, period, events, firstDay, other);
    }

    Duties duties() {
        return new Duties(new Validity(INSTRUMENT, List.of(new Validity.Period(List.of(), period))), List.of(duty));
    }

    History of(Duty other) {
        return new History(other, period, events, firstDay, asOf);
    }

    DutyStatus status() {
        return status(Readings.none());
    }

    DutyStatus status(Readings readings) {
        List<DutyStatus> all = duties().statuses(events, readings, ChinaCalendar.calendar(), asOf);
        if (all.size() != 1) {
            throw new AssertionError("One duty in one case has one status, got " + all);
        }
        return all.get(0);
    }

    DutyStatus.State naively() {
        return new DutyOracle(duty, period, ChinaCalendar.calendar(), events, asOf).from(firstDay);
    }
}
