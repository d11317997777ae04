package org.tuoyu.childcare.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tuoyu.kernel.decision.Answer;
import org.tuoyu.kernel.decision.Knowledge;
import org.tuoyu.kernel.decision.YesNo;
import org.tuoyu.kernel.text.Citation;
import org.tuoyu.kernel.text.Modality;
import org.tuoyu.kernel.text.Rank;
import org.tuoyu.kernel.time.AsOf;
import org.tuoyu.shipped.beibei.Asking;
import org.tuoyu.shipped.beibei.Beibei;

/** 三(一)1–5: what a family may expect, and who leads. */
final class FamilyTest {

    private static final Asking<YesNo> FAMILY = Asking.domain("family");

    @ParameterizedTest
    @CsvSource({
        "extended-leave, none, YES",
        "lawful-treatment, parent=true, YES",
        "lawful-treatment, parent=false, SILENT",
        "lawful-treatment, none, FACTS_MISSING",
        "information, leftWork=true, YES",
        "job-guidance, leftWork=true, YES",
        "vocational-training, leftWork=true, YES",
        "vocational-training, leftWork=false, SILENT",
        "early-development, caresAtHome=true, YES",
        "early-development, caresAtHome=false, SILENT",
        "safety-education, caresAtHome=true, YES",
        "home-visits, none, YES",
        "joint-activities, none, YES",
        "parent-classes, none, YES",
        "newborn-visits, newborn=true, YES",
        "newborn-visits, newborn=false, SILENT",
        "infant-health, infant=true, YES",
        "infant-health, infant=false, SILENT",
        "nutrition-and-growth, infant=true, YES",
        "vaccination, infant=true, YES",
        "vaccination, none, FACTS_MISSING",
        "disease-prevention, infant=true, YES",
        "health-education, none, YES",
        "maternal-health, mother=true, YES",
        "maternal-health, mother=false, SILENT",
        "folic-acid, none, YES",
        "pre-pregnancy-examination, none, YES",
        "disability-screening, none, YES",
        "metabolic-screening, none, YES"
    })
    void whatAFamilyMayExpectIsExpectedByWhomTheWordsName(String question, String facts, String expected) {
        assertThat(FAMILY.said(question, facts)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "flexible-hours, employer=true, 1",
        "flexible-hours, employer=false, 0",
        "childcare-leave, employer=true, 1",
        "childcare-leave, employer=false, 0"
    })
    void whatEmployersAreEncouragedToDoIsToldAndBindsNobody(String question, String facts, int told) {
        FAMILY.assertOnlyPromoted(question, facts, told);
    }

    /** Encouraged by the document, a rule of Chongqing since 2021-11-25, also where the document does not hold. */
    @ParameterizedTest
    @CsvSource({
        "2020-12-17, 天生街道, true, SILENT, 0",
        "2021-11-24, 天生街道, true, SILENT, 1",
        "2021-11-25, 天生街道, true, YES, 1",
        "2021-11-25, 天生街道, false, SILENT, 0",
        "2021-11-24, 水土街道, true, SILENT, 1",
        "2026-01-05, 水土街道, true, YES, 0"
    })
    void childcareLeaveIsARuleOfTheMunicipalitySinceItsDay(
            LocalDate day, String place, String employer, String said, int told) {
        Answer<YesNo> answer = Beibei.policies()
                .inPlay(Family.CHILDCARE_LEAVE, AsOf.day(day), place)
                .decider()
                .decide(Knowledge.none().with(Family.EMPLOYER, employer).with(Family.EMPLOYER_CONSENTS, "true"));
        assertThat(Asking.said(answer)).isEqualTo(said);
        assertThat(answer.grounds().explanation().reported()).hasSize(told);
        assertThat(answer.grounds().explanation().standing())
                .hasSize(said.equals("YES") ? 1 : 0)
                .allSatisfy(norm -> {
                    assertThat(norm.modality()).isEqualTo(Modality.ENTITLEMENT);
                    assertThat(norm.rank()).isEqualTo(Rank.LOCAL_REGULATION);
                    assertThat(norm.citation()).isInstanceOf(Citation.Referenced.class);
                });
    }

    /** 经单位批准: without the consent of the employer the rule gives nothing, and the encouragement stays. */
    @ParameterizedTest
    @CsvSource({
        "employer=true employerConsents=true, YES",
        "employer=true employerConsents=false, SILENT",
        "employer=true, FACTS_MISSING",
        "employer=false employerConsents=true, SILENT"
    })
    void childcareLeaveDependsOnTheConsentOfTheEmployer(String facts, String expected) {
        assertThat(FAMILY.on(LocalDate.of(2021, 11, 25)).said("childcare-leave", facts))
                .isEqualTo(expected);
        FAMILY.on(LocalDate.of(2021, 11, 24))
                .assertOnlyPromoted("childcare-leave", facts, facts.contains("employer=true") ? 1 : 0);
    }

    /** The days are told as they were reported, since the day of the rules. */
    @ParameterizedTest
    @CsvSource({"2021-11-24, false", "2021-11-25, true"})
    void theDaysOfLeaveAreThoseReported(LocalDate day, boolean told) {
        assertThat(FAMILY.on(day).answer("extended-leave", "none").grounds().citations())
                .filteredOn(Citation.Referenced.class::isInstance)
                .extracting(each -> ((Citation.Referenced) each).gist().zh())
                .hasSize(told ? 1 : 0)
                .allSatisfy(gist -> assertThat(gist).contains("80日", "20日", "据汇编"));
    }

    @ParameterizedTest
    @CsvSource({"2020-12-17, SILENT", "2020-12-18, NO", "2026-06-30, NO"})
    void sexDiscriminationInHiringIsProhibitedSinceTheDocument(LocalDate day, String expected) {
        assertThat(FAMILY.on(day).said("sex-discrimination", "none")).isEqualTo(expected);
        assertThat(FAMILY.norms("sex-discrimination"))
                .singleElement()
                .satisfies(norm -> assertThat(norm.modality()).isEqualTo(Modality.PROHIBITION));
    }

    @ParameterizedTest
    @ValueSource(strings = {"extended-leave", "folic-acid", "home-visits"})
    void beforeTheDocumentNothingIsSaid(String question) {
        LocalDate issued = LocalDate.of(2020, 12, 18);
        assertThat(FAMILY.on(issued.minusDays(1)).said(question, "none")).isEqualTo("SILENT");
        assertThat(FAMILY.on(issued).said(question, "none")).isEqualTo("YES");
    }

    @Test
    void someoneLeadsWhateverMayBeExpected() {
        assertThat(FAMILY.questions())
                .hasSize(24)
                .allSatisfy(question -> assertThat(Beibei.policy()
                                .matrix()
                                .orElseThrow()
                                .dividing(Asking.words(FAMILY.norms(question).get(0)))
                                .orElseThrow()
                                .leads())
                        .hasSize(1));
    }

    @ParameterizedTest
    @CsvSource({
        "extended-leave, A1.1, 区人力社保局",
        "childcare-leave, A1.1, 区人力社保局",
        "job-guidance, A2.1, 区人力社保局",
        "sex-discrimination, A2.1, 区人力社保局",
        "early-development, A3.1, 区卫生健康委",
        "vaccination, A4.1, 区卫生健康委",
        "folic-acid, A5.1, 区卫生健康委"
    })
    void theAnnexSaysWhoLeads(String question, String row, String lead) {
        FAMILY.assertLed(question, row, lead);
    }
}
