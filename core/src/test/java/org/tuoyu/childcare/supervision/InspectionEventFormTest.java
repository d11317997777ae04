package org.tuoyu.childcare.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tuoyu.childcare.supervision.InspectionEvent.FollowedUp;
import org.tuoyu.childcare.supervision.InspectionEvent.Found;
import org.tuoyu.childcare.supervision.InspectionEvent.Inspected;
import org.tuoyu.childcare.supervision.InspectionEvent.Result;
import org.tuoyu.childcare.supervision.InspectionEvent.Withdrawn;
import org.tuoyu.kernel.event.Event;
import org.tuoyu.kernel.problem.Checked;
import org.tuoyu.kernel.text.Citation;
import org.tuoyu.policy.PolicyStack;
import org.tuoyu.shipped.beibei.Asking;
import org.tuoyu.shipped.beibei.Beibei;
import org.tuoyu.shipped.beibei.BeibeiReadings;

final class InspectionEventFormTest {

    @Test
    void eachKindOfEventIsTakenAsItIsMeant() {
        assertThat(good(inspection())).isEqualTo(new Inspected("A-1", Actor.DEPARTMENT, "区卫生健康委"));
        assertThat(good(finding())).isInstanceOfSatisfying(Found.class, found -> {
            assertThat(found.inspection()).isEqualTo("i-1");
            assertThat(found.requirement()).isEqualTo("supervision/guards");
            assertThat(found.citations()).map(Citation::clause).containsExactly("3.3.11");
        });
        assertThat(good(dated("inspection-follow-up").finding("f-1").result("PUT_RIGHT")))
                .isEqualTo(new FollowedUp("f-1", Result.PUT_RIGHT));
        assertThat(good(dated("inspection-event-withdrawn").event("f-1").reason(" 记错 ")))
                .isEqualTo(new Withdrawn("f-1", "记错"));
    }

    @Test
    void everyProblemComesAtOnce() {
        assertThat(problems(InspectionEventForm.builder()
                        .type("inspection-finding")
                        .requirement("supervision/gards")
                        .kind("SHOP")
                        .place("天声街道")
                        .by("区卫生健康委")
                        .occurredOn("2021-03-10")
                        .recordedAt("2021-03-09T15:59:59Z")))
                .containsExactly(
                        "VALUE_MISSING /id",
                        "VALUE_NOT_EXPECTED /by",
                        "VALUE_MISSING /inspection",
                        "VALUE_NOT_KNOWN /requirement",
                        "VALUE_NOT_KNOWN /kind",
                        "PLACE_NOT_KNOWN /place",
                        "RECORDED_BEFORE_ITS_DAY /recordedAt");
        assertThat(problems(InspectionEventForm.builder()))
                .containsExactly(
                        "VALUE_MISSING /id",
                        "VALUE_MISSING /type",
                        "VALUE_MISSING /occurredOn",
                        "VALUE_MISSING /recordedAt");
    }

    @ParameterizedTest
    @CsvSource({
        "2021-03-09T15:59:59Z, RECORDED_BEFORE_ITS_DAY /recordedAt",
        "2021-03-09T16:00:00Z, ",
        "2021-03-10, INSTANT_NOT_READABLE /recordedAt"
    })
    void itIsRecordedOnItsDayInChinaOrLater(String recordedAt, String problem) {
        assertThat(problems(inspection().recordedAt(recordedAt)))
                .isEqualTo(problem == null ? List.of() : List.of(problem));
    }

    @Test
    void aWithdrawalMayNameALaterDay() {
        assertThat(problems(dated("inspection-event-withdrawn")
                        .event("f-1")
                        .reason("记错")
                        .occurredOn("2022-01-01")))
                .isEmpty();
    }

    @Test
    void anInstitutionDoesNotInspectItself() {
        assertThat(problems(inspection().level("INSTITUTION"))).containsExactly("LEVEL_DOES_NOT_INSPECT /level");
    }

    @ParameterizedTest
    @CsvSource({
        "2020-12-17, 天生街道, FINDING_NOT_FOUNDED ",
        "2020-12-18, 天生街道, ",
        "2025-11-05, 水土街道, ",
        "2025-11-06, 水土街道, FINDING_NOT_FOUNDED "
    })
    void nothingIsFoundAmissWhereAndWhenNothingRequiresIt(String day, String place, String problem) {
        assertThat(problems(finding().occurredOn(day).place(place).recordedAt("2025-11-06T01:00:00Z")))
                .isEqualTo(problem == null ? List.of() : List.of(problem + " "));
    }

    @Test
    void whatADeterminedReadingRequiresCanBeFoundAndTheProblemSaysWhatIsOpen() {
        InspectionEventForm form = finding().kind("NURSERY_CLASS").build();
        PolicyStack every = Beibei.policies(Asking.institutions(BeibeiReadings.CHOSEN, "every-kind"));
        assertThat(form.check(every, every.directory())).isInstanceOf(Checked.Valid.class);
        assertThat(form.check(Beibei.policies(), every.directory())
                        .<String>match(
                                valid -> "",
                                problems -> problems.get(0).message().zh()))
                .contains("检查发现应以确定为“是”的要求为依据", "是否要配备相应的安保人员");
    }

    private static InspectionEventForm.Builder inspection() {
        return dated("inspection-made").institution("A-1").level("DEPARTMENT").by("区卫生健康委");
    }

    private static InspectionEventForm.Builder finding() {
        return dated("inspection-finding")
                .inspection("i-1")
                .requirement("supervision/guards")
                .kind("INSTITUTION")
                .place("天生街道");
    }

    private static InspectionEventForm.Builder dated(String type) {
        return InspectionEventForm.builder()
                .id("e-1")
                .type(type)
                .occurredOn("2021-03-10")
                .recordedAt("2021-03-10T01:00:00Z");
    }

    private static InspectionEvent good(InspectionEventForm.Builder form) {
        return check(form).match(Event::happening, problems -> {
            throw new AssertionError(problems);
        });
    }

    private static List<String> problems(InspectionEventForm.Builder form) {
        return check(form)
                .match(
                        valid -> List.of(),
                        problems -> problems.stream()
                                .map(each -> each.code() + " " + each.pointer())
                                .toList());
    }

    private static Checked<Event<InspectionEvent>> check(InspectionEventForm.Builder form) {
        return form.build().check(Beibei.policies(), Beibei.policies().directory());
    }
}
