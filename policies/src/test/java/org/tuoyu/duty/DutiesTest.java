package org.tuoyu.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tuoyu.beibei.Beibei;
import org.tuoyu.beibei.BeibeiReadings;
import org.tuoyu.duty.DutyEvent.Step;
import org.tuoyu.duty.DutyEvent.TermRead;
import org.tuoyu.duty.DutyEvent.What;
import org.tuoyu.duty.DutyEvent.Withdrawn;
import org.tuoyu.duty.DutyStatus.State;
import org.tuoyu.event.Event;
import org.tuoyu.national.ChinaCalendar;
import org.tuoyu.problem.Problem;
import org.tuoyu.text.Citation;
import org.tuoyu.text.Modality;
import org.tuoyu.text.Readings;
import org.tuoyu.time.AsOf;
import org.tuoyu.time.Term;

/** The duties of the shipped documents, in cases of a few events. */
final class DutiesTest {

    private static final Duties BEIBEI = Beibei.policies().policies().get(0).duties();
    private static final Duties NATIONAL = Beibei.policies().policies().get(1).duties();
    private static final String RECEIPT = "national/9/receipt";
    private static final String FILING = "beibei/3.3.8/filing";
    private static final String SAFETY = "beibei/3.3.11/safety";

    @Test
    void aReceiptIsDueOnTheFifthWorkingDay() {
        Event<DutyEvent> papers = told("p", "2021-02-05", What.TRIGGERED, RECEIPT);
        DutyStatus inTime = national("2021-02-18", papers);
        assertThat(inTime.state()).isEqualTo(State.DUE);
        assertThat(inTime.due()).isInstanceOfSatisfying(Due.On.class, on -> {
            assertThat(on.day()).isEqualTo("2021-02-18");
            assertThat(on.how().zh()).isEqualTo("自 2021-02-05 次日起算，5个工作日内");
        });
        assertThat(inTime.events()).containsExactly(papers);
        assertThat(national("2021-02-19", papers).state()).isEqualTo(State.BREACHED);
        assertThat(codes(national("2021-02-19", papers))).containsExactly("CONSEQUENCE_NOT_KNOWN");
    }

    @Test
    void theLastDayIsInTimeAndTheNextOneIsLate() {
        Event<DutyEvent> papers = told("p", "2021-02-05", What.TRIGGERED, RECEIPT);
        assertThat(national("2021-03-01", papers, told("r", "2021-02-18", What.FULFILLED, RECEIPT))
                        .state())
                .isEqualTo(State.FULFILLED);
        assertThat(national("2021-03-01", papers, told("r", "2021-02-19", What.FULFILLED, RECEIPT))
                        .state())
                .isEqualTo(State.FULFILLED_LATE);
    }

    @Test
    void lateEvidenceReopensABreachAndAsKnownEarlierItStays() {
        Event<DutyEvent> papers = told("p", "2021-02-05", What.TRIGGERED, RECEIPT);
        Event<DutyEvent> foundLater = new Event<>(
                "r",
                LocalDate.parse("2021-02-10"),
                Instant.parse("2021-04-01T01:00:00Z"),
                new Step(What.FULFILLED, RECEIPT, "A-1"));
        AsOf march = AsOf.day(LocalDate.parse("2021-03-01"));
        assertThat(status(NATIONAL, RECEIPT, march, List.of(papers, foundLater)).state())
                .isEqualTo(State.FULFILLED);
        AsOf asKnownThen = march.knownAt(Instant.parse("2021-04-01T00:59:59Z"));
        assertThat(status(NATIONAL, RECEIPT, asKnownThen, List.of(papers, foundLater))
                        .state())
                .isEqualTo(State.BREACHED);
    }

    @Test
    void theDueDayIsCountedByTheCalendarOfTheInstantOfKnowledge() {
        Event<DutyEvent> papers = told("p", "2020-01-20", What.TRIGGERED, RECEIPT);
        AsOf day = AsOf.day(LocalDate.parse("2020-02-03"));
        assertThat(status(NATIONAL, RECEIPT, day, List.of(papers)).state()).isEqualTo(State.DUE);
        assertThat(status(NATIONAL, RECEIPT, day.knownAt(Instant.parse("2020-01-26T15:59:59Z")), List.of(papers))
                        .state())
                .isEqualTo(State.BREACHED);
    }

    @Test
    void anUnpublishedCalendarIsNotGuessed() {
        Event<DutyEvent> papers = told("p", "2026-12-30", What.TRIGGERED, RECEIPT);
        assertThat(national("2027-01-01", papers).state()).isEqualTo(State.DUE);
        DutyStatus later = national("2027-01-02", papers);
        assertThat(later.state()).isEqualTo(State.CALENDAR_NOT_PUBLISHED);
        assertThat(later.due()).isInstanceOfSatisfying(Due.NotKnown.class, unknown -> {
            assertThat(unknown.notBefore()).isEqualTo("2027-01-01");
            assertThat(unknown.why().code()).isEqualTo("CALENDAR_NOT_PUBLISHED");
        });
        assertThat(national("2027-02-01", papers, told("r", "2027-01-01", What.FULFILLED, RECEIPT))
                        .state())
                .isEqualTo(State.FULFILLED);
    }

    @Test
    void bothDutiesOfTheRegistrationStayOpenHoweverLongItTakes() {
        for (String duty : List.of(FILING, "beibei/3.3.8/push")) {
            DutyStatus status = beibei("2026-11-01", duty, told("t", "2021-03-01", What.TRIGGERED, duty));
            assertThat(status.state()).isEqualTo(State.OPEN_TERM);
            assertThat(status.duty().citations()).extracting(Citation::clause).containsExactly("3.3.8", "A8.1");
        }
    }

    @Test
    void aReadingBindsOnlyWhatIsTriggeredLaterUnlessItIsRetroactive() {
        Event<DutyEvent> read = read("r", "2021-03-01", false);
        assertThat(beibei("2022-01-01", FILING, read, told("t", "2021-03-01", What.TRIGGERED, FILING))
                        .state())
                .isEqualTo(State.OPEN_TERM);
        DutyStatus after = beibei("2022-01-01", FILING, read, told("t", "2021-03-02", What.TRIGGERED, FILING));
        assertThat(after.state()).isEqualTo(State.BREACHED);
        assertThat(after.events()).contains(read);
        assertThat(codes(after)).containsExactly("CONSEQUENCE_NOT_STATED");
        assertThat(beibei(
                                "2022-01-01",
                                FILING,
                                read("r", "2021-06-01", true),
                                told("t", "2021-03-01", What.TRIGGERED, FILING))
                        .state())
                .isEqualTo(State.BREACHED);
    }

    @Test
    void aTriggerBeforeTheDocumentSetsNothingOff() {
        DutyStatus status = beibei("2021-03-01", FILING, told("t", "2020-12-17", What.TRIGGERED, FILING));
        assertThat(status.state()).isEqualTo(State.PENDING);
        assertThat(codes(status)).containsExactly("TRIGGERED_OUT_OF_FORCE");
        assertThat(beibei("2021-03-01", FILING, told("t", "2020-12-18", What.TRIGGERED, FILING))
                        .state())
                .isEqualTo(State.OPEN_TERM);
    }

    @Test
    void aWaiverBeforeTheDueDayFreesAndALaterOneDoesNotHeal() {
        Event<DutyEvent> papers = told("p", "2021-02-05", What.TRIGGERED, RECEIPT);
        assertThat(national("2021-03-01", papers, told("w", "2021-02-18", What.WAIVED, RECEIPT))
                        .state())
                .isEqualTo(State.WAIVED);
        assertThat(national("2021-03-01", papers, told("w", "2021-02-19", What.WAIVED, RECEIPT))
                        .state())
                .isEqualTo(State.BREACHED);
        assertThat(national("2021-03-01", papers, told("s", "2021-02-18", What.SUPERSEDED, RECEIPT))
                        .state())
                .isEqualTo(State.SUPERSEDED);
    }

    @Test
    void aWithdrawnEventCountsUntilItIsWithdrawn() {
        Event<DutyEvent> papers = told("p", "2021-02-05", What.TRIGGERED, RECEIPT);
        Event<DutyEvent> wrong = told("r", "2021-02-10", What.FULFILLED, RECEIPT);
        Event<DutyEvent> withdrawal = new Event<>(
                "w", LocalDate.parse("2021-05-01"), Instant.parse("2021-05-01T01:00:00Z"), new Withdrawn("r"));
        AsOf march = AsOf.day(LocalDate.parse("2021-03-01"));
        assertThat(status(NATIONAL, RECEIPT, march, List.of(papers, wrong, withdrawal))
                        .state())
                .isEqualTo(State.BREACHED);
        AsOf before = march.knownAt(Instant.parse("2021-05-01T00:59:59Z"));
        assertThat(status(NATIONAL, RECEIPT, before, List.of(papers, wrong, withdrawal))
                        .state())
                .isEqualTo(State.FULFILLED);
    }

    @Test
    void abuseIsAnsweredForAsTheTextSays() {
        String id = "beibei/3.3.13/no-abuse";
        DutyStatus status = beibei("2021-03-01", id, told("v", "2021-02-01", What.VIOLATED, id));
        assertThat(status.state()).isEqualTo(State.BREACHED);
        assertThat(status.consequence().map(Consequence::citation))
                .contains(new Citation.Verbatim(Beibei.INSTRUMENT.number(), "3.3.13", "对相关个人和直接管理人员实行终身禁入"));
        assertThat(beibei("2021-03-01", id).state()).isEqualTo(State.STANDING);
    }

    @Test
    void whatFollowsFromAFailureOfSafetyIsAReading() {
        Event<DutyEvent> violated = told("v", "2021-02-01", What.VIOLATED, SAFETY);
        DutyStatus open = beibei("2021-03-01", SAFETY, violated);
        assertThat(open.consequence()).isEmpty();
        assertThat(open.open()).containsExactly(BeibeiReadings.ACCOUNTABILITY);
        assertThat(codes(open)).isEmpty();
        assertThat(safety("either", violated).consequence()).isPresent();
        DutyStatus both = safety("both", violated);
        assertThat(both.consequence()).isEmpty();
        assertThat(both.open()).isEmpty();
        assertThat(codes(both)).containsExactly("CONSEQUENCE_NOT_STATED");
    }

    @Test
    void onlyTheTextsTwoThingsHaveAConsequence() {
        assertThat(BEIBEI.all())
                .filteredOn(duty -> duty.consequence().isPresent())
                .extracting(Duty::id)
                .containsExactly(SAFETY, "beibei/3.3.13/no-abuse", "beibei/4.3/daily-management");
        DutyStatus hiring = beibei(
                "2021-03-01",
                "beibei/3.1.2/no-discrimination",
                told("v", "2021-02-01", What.VIOLATED, "beibei/3.1.2/no-discrimination"));
        assertThat(codes(hiring)).containsExactly("CONSEQUENCE_NOT_STATED");
    }

    @Test
    void whatIsBuiltTogetherIsDueWhenTheOtherIsDone() {
        String id = "beibei/3.2.6/built-together";
        Event<DutyEvent> begun = told("t", "2021-03-01", What.TRIGGERED, id);
        assertThat(beibei("2021-12-01", id, begun).state()).isEqualTo(State.DUE);
        Event<DutyEvent> finished = told("c", "2021-12-01", What.COUNTERPART_DONE, id);
        assertThat(beibei("2021-12-01", id, begun, finished).state()).isEqualTo(State.DUE);
        assertThat(beibei("2021-12-02", id, begun, finished).state()).isEqualTo(State.BREACHED);
    }

    @Test
    void whereTheDayOfIssueIsOpenWhetherADutyHoldsIsToo() {
        DutyStatus status = BEIBEI.statuses(
                        List.of(), Readings.none(), ChinaCalendar.calendar(), AsOf.day(LocalDate.of(2021, 3, 1)))
                .get(0);
        assertThat(status.state()).isEqualTo(State.UNDETERMINED);
        assertThat(status.open()).containsExactly(BeibeiReadings.DAY_OF_ISSUE);
    }

    @Test
    void beforeTheDocumentThereIsNoDutyAndWhereItsValidityIsDoubtedItSaysSo() {
        assertThat(all("2020-12-17")).isEmpty();
        assertThat(all("2020-12-18")).hasSize(BEIBEI.all().size());
        assertThat(codes(all("2025-12-18").get(0))).isEmpty();
        assertThat(codes(all("2025-12-19").get(0))).containsExactly("VALIDITY_NOT_KNOWN");
    }

    @Test
    void eachCaseHasAStatusOfItsOwn() {
        List<DutyStatus> statuses = NATIONAL.statuses(
                List.of(
                        told("1", "2021-02-05", What.TRIGGERED, RECEIPT),
                        new Event<>(
                                "2",
                                LocalDate.parse("2021-03-01"),
                                Instant.parse("2021-03-01T01:00:00Z"),
                                new Step(What.TRIGGERED, RECEIPT, "B-2"))),
                Readings.none(),
                ChinaCalendar.calendar(),
                AsOf.day(LocalDate.parse("2021-03-02")));
        assertThat(statuses)
                .filteredOn(each -> each.duty().id().equals(RECEIPT))
                .extracting(DutyStatus::of, DutyStatus::state)
                .containsExactly(tuple("A-1", State.BREACHED), tuple("B-2", State.DUE));
    }

    @Test
    void oneIdForTwoEventsIsIllegal() {
        assertThatThrownBy(() -> national(
                        "2021-03-01",
                        told("x", "2021-02-05", What.TRIGGERED, RECEIPT),
                        told("x", "2021-02-06", What.TRIGGERED, RECEIPT)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("x");
    }

    @Test
    void whatIsKeptHasNoTermAndAProhibitionIsKept() {
        Duty filing = BEIBEI.find(FILING).orElseThrow();
        assertThatThrownBy(() ->
                        Duty.builder().from(filing).kind(Duty.Kind.MAINTENANCE).build())
                .hasMessageContaining("has no term");
        assertThatThrownBy(() -> Duty.builder()
                        .from(filing)
                        .modality(Modality.PROHIBITION)
                        .build())
                .hasMessageContaining("not done once");
        assertThatThrownBy(
                        () -> Duty.builder().from(filing).citations(List.of()).build())
                .hasMessageContaining("cites");
    }

    @Test
    void theDutiesAndTermsOfTheNationalMeasuresAreAsReported() {
        assertThat(NATIONAL.all())
                .extracting(Duty::id)
                .containsExactly(
                        "national/4/registration",
                        "national/5/business-scope",
                        "national/6/push",
                        "national/8/filing",
                        RECEIPT,
                        "national/9/notice",
                        "national/10/amendment");
        assertThat(NATIONAL.all().stream().map(Duty::term).filter(Term.WorkingDays.class::isInstance))
                .containsExactly(new Term.WorkingDays(5), new Term.WorkingDays(15));
        assertThat(NATIONAL.citing("9")).hasSize(2);
    }

    private static DutyStatus safety(String option, Event<DutyEvent> violated) {
        Readings chosen = BeibeiReadings.CHOSEN.choosing(BeibeiReadings.ACCOUNTABILITY, option);
        return one(
                BEIBEI.statuses(
                        List.of(violated), chosen, ChinaCalendar.calendar(), AsOf.day(LocalDate.parse("2021-03-01"))),
                SAFETY);
    }

    private static List<DutyStatus> all(String day) {
        return BEIBEI.statuses(
                List.of(), BeibeiReadings.CHOSEN, ChinaCalendar.calendar(), AsOf.day(LocalDate.parse(day)));
    }

    @SafeVarargs
    private static DutyStatus national(String day, Event<DutyEvent>... events) {
        List<Event<DutyEvent>> all = new ArrayList<>();
        for (Event<DutyEvent> each : events) {
            all.add(each);
        }
        return status(NATIONAL, RECEIPT, AsOf.day(LocalDate.parse(day)), all);
    }

    @SafeVarargs
    private static DutyStatus beibei(String day, String duty, Event<DutyEvent>... events) {
        List<Event<DutyEvent>> all = new ArrayList<>();
        for (Event<DutyEvent> each : events) {
            all.add(each);
        }
        return status(BEIBEI, duty, AsOf.day(LocalDate.parse(day)), all);
    }

    private static DutyStatus status(Duties duties, String duty, AsOf asOf, List<Event<DutyEvent>> events) {
        return one(duties.statuses(events, BeibeiReadings.CHOSEN, ChinaCalendar.calendar(), asOf), duty);
    }

    private static DutyStatus one(List<DutyStatus> statuses, String duty) {
        Optional<DutyStatus> found =
                statuses.stream().filter(each -> each.duty().id().equals(duty)).findFirst();
        return found.orElseThrow();
    }

    private static Event<DutyEvent> told(String id, String day, What what, String duty) {
        return new Event<>(id, LocalDate.parse(day), Instant.parse(day + "T01:00:00Z"), new Step(what, duty, "A-1"));
    }

    private static Event<DutyEvent> read(String id, String day, boolean isRetroactive) {
        return new Event<>(
                id,
                LocalDate.parse(day),
                Instant.parse(day + "T01:00:00Z"),
                new TermRead(FILING, 20, isRetroactive, "区卫生健康委"));
    }

    private static List<String> codes(DutyStatus status) {
        return status.notes().stream().map(Problem::code).toList();
    }
}
