package org.tuoyu.shipped.beibei;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tuoyu.childcare.duty.DutyEvent;
import org.tuoyu.childcare.duty.DutyStatus;
import org.tuoyu.childcare.facility.Facility;
import org.tuoyu.childcare.workforce.Workforce;
import org.tuoyu.kernel.decision.Answer;
import org.tuoyu.kernel.decision.Knowledge;
import org.tuoyu.kernel.decision.Question;
import org.tuoyu.kernel.decision.YesNo;
import org.tuoyu.kernel.event.Event;
import org.tuoyu.kernel.text.Modality;
import org.tuoyu.kernel.text.Reading;
import org.tuoyu.kernel.text.Readings;
import org.tuoyu.kernel.time.AsOf;
import org.tuoyu.policy.Statement;
import org.tuoyu.shipped.national.ChinaCalendar;

/** 三(六)18 “大力开展……” and 20 “积极宣传……” demand or encourage, as they are read; either way they are a task of the lead. */
final class BindingReadingTest {

    private static final AsOf DAY = AsOf.day(2022, 1, 1);
    private static final Reading READING = BeibeiReadings.all().stream()
            .filter(each -> each.id().equals("beibei/vigorously"))
            .findFirst()
            .orElseThrow();

    static List<Question<YesNo>> questions() {
        return List.of(Workforce.ETHICS_AND_SAFETY, Facility.PUBLICITY);
    }

    private static Readings read(String option) {
        return BeibeiReadings.CHOSEN.choosing(READING, option);
    }

    private static Answer<YesNo> asked(Question<YesNo> question, Readings readings) {
        return Beibei.policies().reading(readings).ask(question, Knowledge.none(), DAY, "北碚区");
    }

    @ParameterizedTest
    @MethodSource("questions")
    void readAsADemandItBindsAndReadAsEncouragementItIsReportedAsThat(Question<YesNo> question) {
        assertThat(asked(question, read("demanded")).determined()).contains(YesNo.YES);
        Answer<YesNo> encouraged = asked(question, read("encouraged"));
        assertThat(encouraged).isInstanceOf(Answer.NotApplicable.class);
        assertThat(encouraged.grounds().explanation().reported()).isNotEmpty();
        assertThat(asked(question, Readings.none())).isInstanceOf(Answer.Undetermined.class);
    }

    @ParameterizedTest
    @CsvSource({"beibei/3.6.18/ethics-and-safety", "beibei/3.6.20/publicity"})
    void theTaskOfTheLeadIsThereEitherWayAndBreachedOnlyWhereItBinds(String id) {
        List<Event<DutyEvent>> violated = List.of(new Event<>(
                "e",
                DAY.factDay(),
                DAY.factDay().atStartOfDay(ZoneOffset.UTC).toInstant(),
                new DutyEvent.Step(DutyEvent.What.VIOLATED, id, "case")));
        assertThat(status(id, violated, read("demanded")).state()).isEqualTo(DutyStatus.State.BREACHED);
        assertThat(status(id, violated, read("encouraged")).state()).isEqualTo(DutyStatus.State.STANDING);
        assertThat(status(id, violated, read("demanded")).modality()).contains(Modality.DUTY);
        assertThat(status(id, violated, read("encouraged")).modality()).contains(Modality.PROMOTION);
        DutyStatus open = status(id, violated, Readings.none());
        assertThat(open.state()).isEqualTo(DutyStatus.State.UNDETERMINED);
        assertThat(open.modality()).isEqualTo(Optional.empty());
        assertThat(open.open()).contains(READING);
    }

    private static DutyStatus status(String id, List<Event<DutyEvent>> events, Readings readings) {
        return Beibei.policy().duties().statuses(events, readings, ChinaCalendar.calendar(), DAY).stream()
                .filter(each -> each.duty().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"3.6.18, 大力开展职业道德和安全教育", "3.6.20, 积极宣传婴幼儿照护服务相关政策和服务类型"})
    void aStatementSaysHowItBindsUnderEachOption(String clause, String words) {
        Statement statement = Beibei.policy().statements().stream()
                .filter(each -> each.words().clause().equals(clause)
                        && each.words().words().zh().contains(words))
                .findFirst()
                .orElseThrow();
        assertThat(statement.modality()).isEqualTo(Modality.DUTY);
        assertThat(statement.modalities()).hasSize(2);
        assertThat(statement.modalities(read("encouraged")))
                .singleElement()
                .satisfies(each -> assertThat(each.value()).isEqualTo(Modality.PROMOTION));
        assertThat(statement.modalities(Readings.none())).hasSize(2);
    }
}
