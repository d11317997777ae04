package org.tuoyu.workforce;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tuoyu.assignment.Assigned;
import org.tuoyu.beibei.Beibei;
import org.tuoyu.decision.Answer;
import org.tuoyu.decision.Fact;
import org.tuoyu.decision.Knowledge;
import org.tuoyu.decision.Norm;
import org.tuoyu.decision.NormSet;
import org.tuoyu.decision.Possible;
import org.tuoyu.decision.Question;
import org.tuoyu.decision.YesNo;
import org.tuoyu.text.Citation;
import org.tuoyu.text.Modality;
import org.tuoyu.text.OpenWord;
import org.tuoyu.time.AsOf;

/** 三(六)18, and the qualification of 三(三)13 that takes effect step by step. */
final class WorkforceTest {

    private static final LocalDate MARCH_2021 = LocalDate.of(2021, 3, 1);

    @ParameterizedTest
    @ValueSource(strings = {"2020-12-18", "2021-03-01", "2025-06-30", "2026-06-30"})
    void whetherStaffMustHoldAQualificationIsLeftOpenOnEveryDay(LocalDate day) {
        Answer.Undetermined<YesNo> open = (Answer.Undetermined<YesNo>)
                norms(Workforce.QUALIFICATION, day).decider().decide(Knowledge.none());
        assertThat(open.cause()).isEqualTo(Answer.Cause.LEFT_OPEN_BY_LAW);
        assertThat(open.missingFacts()).isEmpty();
        assertThat(open.missingReadings()).isEmpty();
        assertThat(open.possible()).containsExactly(new Possible.Open<>(List.of(YesNo.YES, YesNo.NO)));
        assertThat(OpenWord.in(quote(norms(Workforce.QUALIFICATION, day).norms().get(0))))
                .containsExactly(OpenWord.STEP_BY_STEP);
    }

    @Test
    void beforeTheDocumentNothingIsSaidOfQualification() {
        assertThat(norms(Workforce.QUALIFICATION, LocalDate.of(2020, 12, 17))
                        .decider()
                        .decide(Knowledge.none()))
                .isInstanceOf(Answer.NotApplicable.class);
    }

    @ParameterizedTest
    @CsvSource({
        "workforce/training-subsidy, carer=true takesAppraisal=true subsidyConditions=true, YES",
        "workforce/training-subsidy, carer=true takesAppraisal=true subsidyConditions=false, SILENT",
        "workforce/training-subsidy, carer=true takesAppraisal=false subsidyConditions=true, SILENT",
        "workforce/training-subsidy, carer=false takesAppraisal=true subsidyConditions=true, SILENT",
        "workforce/training-subsidy, carer=true takesAppraisal=true, FACTS_MISSING",
        "workforce/appraisal-subsidy, carer=true takesAppraisal=true subsidyConditions=true, YES",
        "workforce/appraisal-subsidy, carer=true takesAppraisal=true subsidyConditions=false, SILENT",
        "workforce/appraisal-subsidy, carer=true takesAppraisal=false subsidyConditions=true, SILENT",
        "workforce/technical-support, carer=true, YES",
        "workforce/technical-support, carer=false, SILENT",
        "workforce/skills-plan, carer=true, YES",
        "workforce/skills-plan, carer=false, SILENT",
        "workforce/lawful-rights, carer=true, YES",
        "workforce/lawful-rights, carer=false, SILENT"
    })
    void whatIsDueToACarerIsDueToWhomTheWordsName(String question, String facts, String expected) {
        assertThat(said(answer(question, facts))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "workforce/courses, localCollege=true, 1",
        "workforce/courses, localCollege=false, 0",
        "workforce/training, trainingBody=true, 1",
        "workforce/training, trainingBody=false, 0",
        "workforce/ethics-and-safety, carer=true, 1"
    })
    void whatIsEncouragedIsToldAndBindsNobody(String question, String facts, int told) {
        Answer<YesNo> answer = answer(question, facts);
        assertThat(said(answer)).isEqualTo("SILENT");
        assertThat(answer.grounds().explanation().reported())
                .hasSize(told)
                .allSatisfy(norm -> assertThat(norm.modality()).isEqualTo(Modality.PROMOTION));
    }

    @ParameterizedTest
    @CsvSource({
        "workforce/qualification, A13.1, 区卫生健康委",
        "workforce/courses, A18.1, 区人力社保局",
        "workforce/ethics-and-safety, A18.1, 区人力社保局",
        "workforce/technical-support, A18.2, 区卫生健康委",
        "workforce/skills-plan, A18.1, 区人力社保局",
        "workforce/training, A18.1, 区人力社保局",
        "workforce/training-subsidy, A18.1, 区人力社保局",
        "workforce/appraisal-subsidy, A18.1, 区人力社保局",
        "workforce/lawful-rights, A18.1, 区人力社保局"
    })
    void theAnnexSaysWhoLeads(String question, String row, String lead) {
        assertThat(norms(question(question), MARCH_2021).norms())
                .singleElement()
                .satisfies(norm -> assertThat(Beibei.matrix().dividing((Citation.Verbatim) norm.citation()))
                        .hasValueSatisfying(found -> {
                            assertThat(found.clause()).isEqualTo(row);
                            assertThat(found.leads())
                                    .extracting(Assigned::asWritten)
                                    .containsExactly(lead);
                        }));
    }

    /** The row of the annex does not name it any more; the body does. */
    @Test
    void theBodyNamesWhoPutsTrainingIntoThePlan() {
        assertThat(quote(norms(Workforce.SKILLS_PLAN, MARCH_2021).norms().get(0)))
                .startsWith("区人力社保局将");
        assertThat(Beibei.matrix().row("A18.1").text())
                .contains("将婴幼儿照护从业人员培训纳入")
                .doesNotContain("区人力社保局");
    }

    private static Answer<YesNo> answer(String id, String facts) {
        Knowledge known = Knowledge.none();
        for (String each : facts.split(" ", -1)) {
            String[] pair = each.split("=", -1);
            known = known.with(Fact.Choice.yesOrNo(pair[0], question(id).label()), pair[1]);
        }
        return norms(question(id), MARCH_2021).decider().decide(known);
    }

    @SuppressWarnings("unchecked") // every question of the domain is answered by yes or no
    private static Question<YesNo> question(String id) {
        return (Question<YesNo>) Beibei.policies().questions().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static NormSet<YesNo> norms(Question<YesNo> question, LocalDate day) {
        return Beibei.policies().inPlay(question, AsOf.day(day), "天生街道");
    }

    private static String quote(Norm<YesNo> norm) {
        return ((Citation.Verbatim) norm.citation()).quote();
    }

    private static String said(Answer<YesNo> answer) {
        return answer.match(
                determined -> determined.outcome().id(),
                undetermined -> undetermined.cause().id(),
                silent -> "SILENT",
                conflict -> "CONFLICT",
                invalid -> "INVALID");
    }
}
