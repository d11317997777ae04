package org.tuoyu.childcare.workforce;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tuoyu.kernel.decision.Answer;
import org.tuoyu.kernel.decision.Possible;
import org.tuoyu.kernel.decision.YesNo;
import org.tuoyu.kernel.text.OpenWord;
import org.tuoyu.shipped.beibei.Asking;
import org.tuoyu.shipped.beibei.Beibei;
import org.tuoyu.shipped.beibei.BeibeiReadings;

/** 三(六)18, and the qualification of 三(三)13 that takes effect step by step. */
final class WorkforceTest {

    private static final Asking<YesNo> WORKFORCE = Asking.domain("workforce");

    @ParameterizedTest
    @ValueSource(strings = {"2020-12-18", "2021-03-01", "2025-06-30", "2026-06-30"})
    void whetherStaffMustHoldAQualificationIsLeftOpenOnEveryDay(LocalDate day) {
        Answer.Undetermined<YesNo> open =
                (Answer.Undetermined<YesNo>) WORKFORCE.on(day).answer("qualification", "none");
        assertThat(open.cause()).isEqualTo(Answer.Cause.LEFT_OPEN_BY_LAW);
        assertThat(open.missingFacts()).isEmpty();
        assertThat(open.missingReadings()).isEmpty();
        assertThat(open.possible()).containsExactly(Possible.open(List.of(YesNo.YES, YesNo.NO)));
        assertThat(OpenWord.in(
                        Asking.words(WORKFORCE.on(day).norms("qualification").get(0))
                                .quote()))
                .containsExactly(OpenWord.STEP_BY_STEP);
    }

    @Test
    void beforeTheDocumentNothingIsSaidOfQualification() {
        assertThat(WORKFORCE.on(LocalDate.of(2020, 12, 17)).answer("qualification", "none"))
                .isInstanceOf(Answer.NotApplicable.class);
    }

    @ParameterizedTest
    @CsvSource({"staff-alone, SILENT", "whoever-is-appraised, YES"})
    void whetherTheSubsidiesAreForStaffAloneIsAReading(String option, String expected) {
        for (String each : List.of("training-subsidy", "appraisal-subsidy")) {
            assertThat(WORKFORCE
                            .reading(BeibeiReadings.SUBSIDIES, option)
                            .said(each, "carer=false takesAppraisal=true subsidyConditions=true"))
                    .isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "training-subsidy, carer=true takesAppraisal=true subsidyConditions=true, YES",
        "training-subsidy, carer=true takesAppraisal=true subsidyConditions=false, SILENT",
        "training-subsidy, carer=true takesAppraisal=false subsidyConditions=true, SILENT",
        "training-subsidy, carer=false takesAppraisal=true subsidyConditions=true, READING_MISSING",
        "training-subsidy, carer=true takesAppraisal=true, FACTS_MISSING",
        "appraisal-subsidy, carer=true takesAppraisal=true subsidyConditions=true, YES",
        "appraisal-subsidy, carer=true takesAppraisal=true subsidyConditions=false, SILENT",
        "appraisal-subsidy, carer=true takesAppraisal=false subsidyConditions=true, SILENT",
        "technical-support, carer=true, YES",
        "technical-support, carer=false, SILENT",
        "skills-plan, carer=true, YES",
        "skills-plan, carer=false, SILENT",
        "lawful-rights, carer=true, YES",
        "lawful-rights, carer=false, SILENT",
        "ethics-and-safety, carer=true, YES"
    })
    void whatIsDueToACarerIsDueToWhomTheWordsName(String question, String facts, String expected) {
        assertThat(WORKFORCE.said(question, facts)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "courses, localCollege=true, 1",
        "courses, localCollege=false, 0",
        "training, trainingBody=true, 1",
        "training, trainingBody=false, 0"
    })
    void whatIsEncouragedIsToldAndBindsNobody(String question, String facts, int told) {
        WORKFORCE.assertOnlyPromoted(question, facts, told);
    }

    @ParameterizedTest
    @CsvSource({
        "qualification, A13.1, 区卫生健康委",
        "courses, A18.1, 区人力社保局",
        "ethics-and-safety, A18.1, 区人力社保局",
        "technical-support, A18.2, 区卫生健康委",
        "skills-plan, A18.1, 区人力社保局",
        "training, A18.1, 区人力社保局",
        "training-subsidy, A18.1, 区人力社保局",
        "appraisal-subsidy, A18.1, 区人力社保局",
        "lawful-rights, A18.1, 区人力社保局"
    })
    void theAnnexSaysWhoLeads(String question, String row, String lead) {
        WORKFORCE.assertLed(question, row, lead);
    }

    /** The row of the annex does not name it any more; the body does. */
    @Test
    void theBodyNamesWhoPutsTrainingIntoThePlan() {
        assertThat(Asking.words(WORKFORCE.norms("skills-plan").get(0)).quote()).startsWith("区人力社保局将");
        assertThat(Beibei.policy().matrix().orElseThrow().row("A18.1").text())
                .contains("将婴幼儿照护从业人员培训纳入")
                .doesNotContain("区人力社保局");
    }
}
