package org.tuoyu.childcare.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.tuoyu.childcare.duty.DutyCases.FILING;
import static org.tuoyu.childcare.duty.DutyCases.NATIONAL;
import static org.tuoyu.childcare.duty.DutyCases.RECEIPT;
import static org.tuoyu.childcare.duty.DutyCases.beibei;
import static org.tuoyu.childcare.duty.DutyCases.codes;
import static org.tuoyu.childcare.duty.DutyCases.national;
import static org.tuoyu.childcare.duty.DutyCases.read;
import static org.tuoyu.childcare.duty.DutyCases.status;
import static org.tuoyu.childcare.duty.DutyCases.told;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tuoyu.childcare.duty.DutyEvent.Step;
import org.tuoyu.childcare.duty.DutyEvent.What;
import org.tuoyu.childcare.duty.DutyEvent.Withdrawn;
import org.tuoyu.childcare.duty.DutyStatus.State;
import org.tuoyu.kernel.event.Event;
import org.tuoyu.kernel.text.Citation;
import org.tuoyu.kernel.text.Readings;
import org.tuoyu.kernel.time.AsOf;
import org.tuoyu.shipped.national.ChinaCalendar;

/** When a duty is due, done or breached, in cases of a few events. */
final class DutiesTest {

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
}
