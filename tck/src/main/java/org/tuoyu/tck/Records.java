package org.tuoyu.tck;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tuoyu.childcare.accountability.BanEvent;
import org.tuoyu.childcare.accountability.Pseudonym;
import org.tuoyu.childcare.institution.Application;
import org.tuoyu.childcare.institution.CreditCode;
import org.tuoyu.childcare.institution.LegalForm;
import org.tuoyu.childcare.institution.ProfitStatus;
import org.tuoyu.childcare.institution.ServiceMode;
import org.tuoyu.childcare.registration.ApplicationReceived;
import org.tuoyu.childcare.registration.AuthorityDetermined;
import org.tuoyu.childcare.registration.AuthorityFinding;
import org.tuoyu.childcare.registration.AuthorityLeftOpen;
import org.tuoyu.childcare.registration.RecordedBasis;
import org.tuoyu.childcare.registration.Registration;
import org.tuoyu.childcare.supervision.Actor;
import org.tuoyu.childcare.supervision.InspectionEvent;
import org.tuoyu.kernel.event.Event;
import org.tuoyu.kernel.event.Happening;
import org.tuoyu.kernel.event.Snapshot;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.text.Citation;
import org.tuoyu.kernel.time.AsOf;

/** One of everything that is recorded, and of what formats have been seen to garble: names, days and instants at an edge. */
final class Records {

    /** Quotes, escapes, a line separator, a character beyond the basic plane. */
    static final String NAME = "晨光\"托育\\园\u2028</script>\t𠮷";

    private static final LocalDate DAY = LocalDate.of(2021, 3, 1);
    private static final Instant INSTANT = Instant.parse("2021-03-01T02:03:04.000000005Z");

    private Records() {}

    static List<Event<Happening>> events() {
        return Stream.of(applications().map(ApplicationReceived::new), findings(), bans(), inspections())
                .<Happening>flatMap(each -> each)
                .flatMap(happening -> Stream.of(
                        new Event<>("registration/A-1#1", DAY, INSTANT, happening),
                        new Event<>(NAME, LocalDate.of(12021, 12, 31), Instant.EPOCH, happening)))
                .toList();
    }

    private static Stream<BanEvent> bans() {
        return Stream.of(
                new BanEvent.Recorded(new Pseudonym("0123456789abcdef".repeat(4), "fedcba9876543210"), words()),
                new BanEvent.Corrected(NAME, NAME));
    }

    private static Stream<InspectionEvent> inspections() {
        return Stream.of(
                new InspectionEvent.Inspected(NAME, Actor.STREET_OR_TOWN, NAME),
                new InspectionEvent.Found(NAME, "supervision/guards", words()),
                new InspectionEvent.FollowedUp(NAME, InspectionEvent.Result.PUT_RIGHT),
                new InspectionEvent.FollowedUp(NAME, InspectionEvent.Result.NOT_PUT_RIGHT),
                new InspectionEvent.Withdrawn(NAME, NAME));
    }

    static List<Snapshot> snapshots() {
        return findings()
                .<Snapshot>map(finding -> new Registration(application("A-1"), finding, Long.MAX_VALUE))
                .toList();
    }

    private static Stream<Application> applications() {
        return Stream.of(
                application("A-1"),
                application(NAME),
                new Application(
                        "null",
                        "1",
                        ProfitStatus.FOR_PROFIT,
                        Optional.empty(),
                        Optional.empty(),
                        List.of(ServiceMode.values()),
                        Integer.MAX_VALUE,
                        "水土街道",
                        LocalDate.of(2024, 2, 29)));
    }

    private static Application application(String id) {
        return new Application(
                id,
                NAME,
                ProfitStatus.NON_PROFIT,
                Optional.of(LegalForm.SOCIAL_SERVICE_ORGANISATION),
                Optional.of(new CreditCode("12100000400000624D")),
                List.of(ServiceMode.FULL_DAY, ServiceMode.TEMPORARY),
                1,
                "北温泉街道",
                DAY);
    }

    private static Stream<AuthorityFinding> findings() {
        return Stream.of(
                new AuthorityDetermined("CIVIL_AFFAIRS", basis(Instant.MAX)),
                new AuthorityDetermined("CIVIL_AFFAIRS", basis(INSTANT)),
                new AuthorityLeftOpen(
                        AuthorityLeftOpen.Why.FACTS_MISSING,
                        List.of("STAFFING_OFFICE", "CIVIL_AFFAIRS"),
                        List.of("legalForm"),
                        List.of("R1"),
                        basis(INSTANT)),
                new AuthorityLeftOpen(
                        AuthorityLeftOpen.Why.CONFLICT,
                        List.of(),
                        List.of(),
                        List.of(),
                        new RecordedBasis(AsOf.day(DAY), List.of(), List.of())));
    }

    private static RecordedBasis basis(Instant knownAt) {
        return new RecordedBasis(
                new AsOf(DAY, DAY.plusDays(1), knownAt),
                words(),
                List.of(new RecordedBasis.ReadingTaken("day-of-issue", "day-of-signing")));
    }

    static List<Citation> words() {
        return List.of(
                new Citation.Verbatim("北碚府办发〔2020〕105号", "3.3.8", "在区委编办或区民政局注册登记"),
                new Citation.Referenced("国卫办人口发〔2019〕25号", "4", new Bilingual("大意", "the gist")));
    }
}
