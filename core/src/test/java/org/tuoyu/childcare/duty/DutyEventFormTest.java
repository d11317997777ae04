package org.tuoyu.childcare.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tuoyu.childcare.duty.DutyEvent.Step;
import org.tuoyu.childcare.duty.DutyEvent.TermRead;
import org.tuoyu.childcare.duty.DutyEvent.What;
import org.tuoyu.childcare.duty.DutyEvent.Withdrawn;
import org.tuoyu.kernel.event.Event;
import org.tuoyu.kernel.problem.Checked;
import org.tuoyu.shipped.beibei.Beibei;

class DutyEventFormTest {

    private static final List<Duty> DUTIES = new ArrayList<>();

    static {
        Beibei.policies().policies().forEach(each -> DUTIES.addAll(each.duties().all()));
    }

    @Test
    void eachKindOfEventIsTakenAsItIsMeant() {
        assertThat(good(filing("duty-triggered").of("A-1")))
                .isEqualTo(new Step(What.TRIGGERED, "beibei/3.3.8/filing", "A-1"));
        assertThat(good(filing("term-read").workingDays(20).source("区卫生健康委")))
                .isEqualTo(new TermRead("beibei/3.3.8/filing", 20, false, "区卫生健康委"));
        assertThat(good(filing("term-read-retroactively").workingDays(1).source("区卫生健康委")))
                .isEqualTo(new TermRead("beibei/3.3.8/filing", 1, true, "区卫生健康委"));
        assertThat(good(dated("event-withdrawn").event("e-0"))).isEqualTo(new Withdrawn("e-0"));
    }

    @Test
    void theEventHasItsIdAndBothOfItsTimes() {
        assertThat(filing("duty-fulfilled").of("A-1").build().check(DUTIES))
                .isEqualTo(new Checked.Valid<>(new Event<DutyEvent>(
                        "e-1",
                        LocalDate.parse("2021-03-01"),
                        Instant.parse("2021-03-01T01:00:00Z"),
                        new Step(What.FULFILLED, "beibei/3.3.8/filing", "A-1"))));
    }

    @Test
    void anEmptyFormLacksWhatEveryEventHas() {
        assertThat(problems(DutyEventForm.builder()))
                .containsExactly(
                        "VALUE_MISSING /id",
                        "VALUE_MISSING /type",
                        "VALUE_MISSING /occurredOn",
                        "VALUE_MISSING /recordedAt");
    }

    @Test
    void allProblemsComeAtOnce() {
        assertThat(problems(DutyEventForm.builder()
                        .id("e-1")
                        .type("duty-triggered")
                        .duty("beibei/3.3.8/filling")
                        .occurredOn("2021-02-30")
                        .recordedAt("yesterday")
                        .workingDays(3)
                        .event("e-0")))
                .containsExactly(
                        "DUTY_NOT_KNOWN /duty",
                        "VALUE_MISSING /of",
                        "VALUE_NOT_EXPECTED /workingDays",
                        "VALUE_NOT_EXPECTED /event",
                        "DATE_NOT_READABLE /occurredOn",
                        "INSTANT_NOT_READABLE /recordedAt");
    }

    @ParameterizedTest
    @CsvSource({
        "duty-violated, beibei/3.3.8/filing",
        "duty-fulfilled, beibei/3.3.13/no-abuse",
        "duty-triggered, beibei/3.3.13/no-abuse",
        "duty-counterpart-done, beibei/3.3.8/filing"
    })
    void anEventThatTheDutyCannotHaveIsRefused(String type, String duty) {
        assertThat(problems(dated(type).duty(duty).of("A-1"))).containsExactly("EVENT_DOES_NOT_FIT /duty");
    }

    @Test
    void onlyAnOpenTermIsRead() {
        assertThat(problems(dated("term-read")
                        .duty("national/9/receipt")
                        .workingDays(20)
                        .source("区卫生健康委")))
                .containsExactly("EVENT_DOES_NOT_FIT /duty");
        assertThat(problems(filing("term-read").workingDays(0).source("区卫生健康委")))
                .containsExactly("NUMBER_OUT_OF_RANGE /workingDays");
    }

    @Test
    void whatHasNotHappenedYetIsNotRecordedButAWaiverMayBe() {
        assertThat(problems(filing("duty-fulfilled").of("A-1").recordedAt("2021-02-28T15:59:59Z")))
                .containsExactly("RECORDED_BEFORE_ITS_DAY /recordedAt");
        assertThat(problems(filing("duty-fulfilled").of("A-1").recordedAt("2021-02-28T16:00:00Z")))
                .isEmpty();
        assertThat(problems(filing("duty-waived").of("A-1").recordedAt("2021-02-28T15:59:59Z")))
                .isEmpty();
    }

    @Test
    void aSlipInTheTypeIsRecognised() {
        DutyEventForm form = filing("duty-trigered").of("A-1").build();
        assertThat(form.check(DUTIES)
                        .<List<String>>match(
                                valid -> List.of(), found -> found.get(0).didYouMean()))
                .contains("duty-triggered");
    }

    private static DutyEventForm.Builder filing(String type) {
        return dated(type).duty("beibei/3.3.8/filing");
    }

    private static DutyEventForm.Builder dated(String type) {
        DutyEventForm.Builder form = DutyEventForm.builder();
        form.id("e-1").type(type).occurredOn("2021-03-01").recordedAt("2021-03-01T01:00:00Z");
        return form;
    }

    private static DutyEvent good(DutyEventFormBuilder form) {
        return form.build().check(DUTIES).match(Event::happening, found -> {
            throw new AssertionError(found);
        });
    }

    private static List<String> problems(DutyEventFormBuilder form) {
        return form.build()
                .check(DUTIES)
                .match(
                        valid -> List.of(),
                        found -> found.stream()
                                .map(each -> each.code() + " " + each.pointer())
                                .toList());
    }
}
