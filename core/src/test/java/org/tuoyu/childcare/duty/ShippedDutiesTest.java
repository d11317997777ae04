package org.tuoyu.childcare.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tuoyu.childcare.duty.DutyCases.BEIBEI;
import static org.tuoyu.childcare.duty.DutyCases.FILING;
import static org.tuoyu.childcare.duty.DutyCases.NATIONAL;
import static org.tuoyu.childcare.duty.DutyCases.RECEIPT;
import static org.tuoyu.childcare.duty.DutyCases.SAFETY;
import static org.tuoyu.childcare.duty.DutyCases.all;
import static org.tuoyu.childcare.duty.DutyCases.beibei;
import static org.tuoyu.childcare.duty.DutyCases.codes;
import static org.tuoyu.childcare.duty.DutyCases.one;
import static org.tuoyu.childcare.duty.DutyCases.status;
import static org.tuoyu.childcare.duty.DutyCases.told;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tuoyu.childcare.duty.DutyEvent.What;
import org.tuoyu.childcare.duty.DutyStatus.State;
import org.tuoyu.kernel.event.Event;
import org.tuoyu.kernel.text.Citation;
import org.tuoyu.kernel.text.Modality;
import org.tuoyu.kernel.text.Readings;
import org.tuoyu.kernel.time.AsOf;
import org.tuoyu.kernel.time.Term;
import org.tuoyu.shipped.beibei.Beibei;
import org.tuoyu.shipped.beibei.BeibeiReadings;
import org.tuoyu.shipped.national.ChinaCalendar;

/** What the shipped documents make a duty, and what follows where it is breached. */
final class ShippedDutiesTest {

    private static final String MEETINGS = "beibei/4.1/regular-meetings";
    private static final String ASSESSED = "beibei/4.1/annual-assessment";
    private static final String HOUSES = "beibei/3.6.16/idle-houses";

    @Test
    void oneMeetingSettlesNoOther() {
        DutyStatus later = beibei("2024-03-01", MEETINGS, told("m", "2021-05-10", What.FULFILLED, MEETINGS));
        assertThat(later.state()).isEqualTo(State.OPEN_TERM);
        assertThat(later.due())
                .isInstanceOfSatisfying(
                        Due.Unset.class, due -> assertThat(due.why().zh()).isEqualTo("“定期”未定间隔，履行一次之后仍须再次履行"));
        assertThat(later.events()).extracting(Event::id).containsExactly("m");
    }

    /** The document is of December 2020: the first whole year is 2021. */
    @ParameterizedTest
    @CsvSource({
        "2020-12-31, DUE, 2021-12-31, ''",
        "2021-12-31, DUE, 2021-12-31, ''",
        "2022-01-01, UNPROVEN, 2021-12-31, 2021",
        "2022-06-01, FULFILLED, 2022-12-31, 2021",
        "2022-12-31, FULFILLED, 2022-12-31, 2021",
        "2023-01-01, DUE, 2023-12-31, 2021",
        "2023-12-31, DUE, 2023-12-31, 2021",
        "2024-01-01, UNPROVEN, 2023-12-31, 2021、2023"
    })
    void theAssessmentIsDueAgainEachYear(String day, State state, LocalDate due, String missed) {
        DutyStatus status = beibei(day, ASSESSED, told("a", "2022-06-01", What.FULFILLED, ASSESSED));
        assertThat(status.state()).isEqualTo(state);
        assertThat(status.due())
                .isInstanceOfSatisfying(Due.On.class, on -> assertThat(on.day()).isEqualTo(due));
        assertThat(status.notes().stream()
                        .filter(each -> each.code().equals("YEARS_MISSED"))
                        .map(each -> each.message().zh().substring("未见履行的年度：".length()))
                        .toList())
                .isEqualTo(missed.isEmpty() ? List.of() : List.of(missed));
    }

    /** Where nothing was told of a year that is over, that is not held to be a breach: nobody here knows. */
    @Test
    void whatNobodyToldOfIsUnproven() {
        DutyStatus status = beibei("2024-01-01", ASSESSED);
        assertThat(status.state()).isEqualTo(State.UNPROVEN);
        assertThat(status.state().isBreach()).isFalse();
        assertThat(codes(status)).containsExactly("YEARS_MISSED");
    }

    /** Between the last days of the two readings nobody can say. */
    @ParameterizedTest
    @CsvSource({
        "2024-12-31, DUE, 1",
        "2025-01-01, UNDETERMINED, 1",
        "2025-12-31, UNDETERMINED, 1",
        "2026-01-01, UNPROVEN, 1"
    })
    void theLastDayOfTheHousesIsAsItIsRead(String day, State state, int open) {
        DutyStatus status = beibei(day, HOUSES);
        assertThat(status.state()).isEqualTo(state);
        assertThat(status.open()).hasSize(open).allMatch(BeibeiReadings.BEFORE_2025::equals);
    }

    @ParameterizedTest
    @CsvSource({
        "before-2025-01-01, 2024-12-31, DUE",
        "before-2025-01-01, 2025-01-01, UNPROVEN",
        "by-2025-12-31, 2025-12-31, DUE",
        "by-2025-12-31, 2026-01-01, UNPROVEN"
    })
    void aReadingThatIsChosenSettlesTheLastDay(String option, LocalDate day, State state) {
        DutyStatus status = one(
                BEIBEI.statuses(
                        List.of(),
                        BeibeiReadings.CHOSEN.choosing(BeibeiReadings.BEFORE_2025, option),
                        ChinaCalendar.calendar(),
                        AsOf.day(day)),
                HOUSES);
        assertThat(status.state()).isEqualTo(state);
        assertThat(status.open()).isEmpty();
    }

    /** What was provided in time under every reading is fulfilled, and what was late under each is late. */
    @ParameterizedTest
    @CsvSource({"2024-12-31, FULFILLED", "2025-06-01, UNDETERMINED", "2026-02-01, FULFILLED_LATE"})
    void housesThatAreProvidedAreJudgedUnderEachReading(String done, State state) {
        assertThat(beibei("2026-03-01", HOUSES, told("h", done, What.FULFILLED, HOUSES))
                        .state())
                .isEqualTo(state);
    }

    @Test
    void whatIsDoneOnceSaysNothingOfAllTimes() {
        assertThat(BEIBEI.all())
                .filteredOn(each -> each.kind() != Duty.Kind.MAINTENANCE)
                .allSatisfy(each -> assertThat(each.when().zh()).doesNotContain("持续"));
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
        DutyStatus status = open("2020-12-18");
        assertThat(status.state()).isEqualTo(State.UNDETERMINED);
        assertThat(status.open()).containsExactly(BeibeiReadings.DAY_OF_ISSUE);
        assertThat(codes(open("2020-12-19"))).containsExactly("VALIDITY_NOT_KNOWN");
        assertThat(open("2021-03-01").state()).isEqualTo(State.STANDING);
        assertThat(codes(open("2021-03-01"))).isEmpty();
    }

    private static DutyStatus open(String day) {
        return BEIBEI.statuses(List.of(), Readings.none(), ChinaCalendar.calendar(), AsOf.day(LocalDate.parse(day)))
                .get(0);
    }

    @Test
    void beforeTheDocumentThereIsNoDutyAndWhereItsValidityIsDoubtedItSaysSo() {
        assertThat(all("2020-12-17")).isEmpty();
        assertThat(all("2020-12-18")).hasSize(BEIBEI.all().size());
        assertThat(codes(all("2025-12-18").get(0))).isEmpty();
        assertThat(codes(all("2025-12-19").get(0))).containsExactly("VALIDITY_NOT_KNOWN");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-12-31, 2021-03-01T00:00:00Z, true",
        "2026-01-01, 2026-01-19T00:00:00Z, false",
        "2026-01-01, 2026-01-20T16:00:00Z, true",
        "2027-12-31, 2028-03-01T00:00:00Z, true",
        "2028-01-01, 2028-03-01T00:00:00Z, false"
    })
    void whatATextEndsIsNoDutyAfterItByWhatIsKnown(LocalDate day, Instant knownAt, boolean holds) {
        AsOf asOf = AsOf.day(day).knownAt(knownAt);
        assertThat(BEIBEI.statuses(List.of(), BeibeiReadings.CHOSEN, ChinaCalendar.calendar(), asOf).stream()
                        .anyMatch(each -> each.duty().id().equals("beibei/3.6.16/community-services")))
                .isEqualTo(holds);
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
        Duty readable = BEIBEI.find("beibei/3.2.6/old-areas").orElseThrow();
        assertThatThrownBy(
                        () -> Duty.builder().from(readable).bearers(List.of()).build())
                .hasMessageContaining("none is given");
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
                        "national/10/amendment",
                        "national/10/deregistration");
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
}
