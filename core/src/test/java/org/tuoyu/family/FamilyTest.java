package org.tuoyu.family;

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
import org.tuoyu.decision.NormSet;
import org.tuoyu.decision.Question;
import org.tuoyu.decision.YesNo;
import org.tuoyu.text.Citation;
import org.tuoyu.text.Modality;
import org.tuoyu.text.Rank;
import org.tuoyu.time.AsOf;

/** 三(一)1–5: what a family may expect, and who leads. */
final class FamilyTest {

    private static final LocalDate MARCH_2021 = LocalDate.of(2021, 3, 1);
    private static final String NOTHING_KNOWN = "-";

    @ParameterizedTest
    @CsvSource({
        "family/extended-leave, -, YES",
        "family/lawful-treatment, parent=true, YES",
        "family/lawful-treatment, parent=false, SILENT",
        "family/lawful-treatment, -, FACTS_MISSING",
        "family/information, leftWork=true, YES",
        "family/job-guidance, leftWork=true, YES",
        "family/vocational-training, leftWork=true, YES",
        "family/vocational-training, leftWork=false, SILENT",
        "family/early-development, caresAtHome=true, YES",
        "family/early-development, caresAtHome=false, SILENT",
        "family/safety-education, caresAtHome=true, YES",
        "family/home-visits, -, YES",
        "family/joint-activities, -, YES",
        "family/parent-classes, -, YES",
        "family/newborn-visits, newborn=true, YES",
        "family/newborn-visits, newborn=false, SILENT",
        "family/infant-health, infant=true, YES",
        "family/infant-health, infant=false, SILENT",
        "family/nutrition-and-growth, infant=true, YES",
        "family/vaccination, infant=true, YES",
        "family/vaccination, -, FACTS_MISSING",
        "family/disease-prevention, infant=true, YES",
        "family/health-education, -, YES",
        "family/maternal-health, mother=true, YES",
        "family/maternal-health, mother=false, SILENT",
        "family/folic-acid, -, YES",
        "family/pre-pregnancy-examination, -, YES",
        "family/disability-screening, -, YES",
        "family/metabolic-screening, -, YES"
    })
    void whatAFamilyMayExpectIsExpectedByWhomTheWordsName(String question, String facts, String expected) {
        assertThat(said(answer(question, facts, MARCH_2021))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "family/flexible-hours, employer=true, 1",
        "family/flexible-hours, employer=false, 0",
        "family/childcare-leave, employer=true, 1",
        "family/childcare-leave, employer=false, 0"
    })
    void whatEmployersAreEncouragedToDoIsToldAndBindsNobody(String question, String facts, int told) {
        Answer<YesNo> answer = answer(question, facts, MARCH_2021);
        assertThat(said(answer)).isEqualTo("SILENT");
        assertThat(answer.grounds().explanation().reported())
                .hasSize(told)
                .allSatisfy(norm -> assertThat(norm.modality()).isEqualTo(Modality.PROMOTION));
    }

    /** Encouraged by the document, a rule of Chongqing since 2021-11-25, also where the document does not hold. */
    @ParameterizedTest
    @CsvSource({
        "2020-12-17, 天生街道, true, SILENT, 0",
        "2021-11-24, 天生街道, true, SILENT, 1",
        "2021-11-25, 天生街道, true, YES, 1",
        "2021-11-25, 天生街道, false, SILENT, 0",
        "2026-01-05, 水土街道, true, YES, 0"
    })
    void childcareLeaveIsARuleOfTheMunicipalitySinceItsDay(
            LocalDate day, String place, String employer, String said, int told) {
        Answer<YesNo> answer = Beibei.policies()
                .inPlay(Family.CHILDCARE_LEAVE, AsOf.day(day), place)
                .decider()
                .decide(Knowledge.none().with(Family.EMPLOYER, employer));
        assertThat(said(answer)).isEqualTo(said);
        assertThat(answer.grounds().explanation().reported()).hasSize(told);
        assertThat(answer.grounds().explanation().standing())
                .hasSize(said.equals("YES") ? 1 : 0)
                .allSatisfy(norm -> {
                    assertThat(norm.modality()).isEqualTo(Modality.ENTITLEMENT);
                    assertThat(norm.rank()).isEqualTo(Rank.LOCAL_REGULATION);
                    assertThat(norm.citation()).isInstanceOf(Citation.Referenced.class);
                });
    }

    @ParameterizedTest
    @CsvSource({"2020-12-17, SILENT", "2020-12-18, NO", "2026-06-30, NO"})
    void sexDiscriminationInHiringIsProhibitedSinceTheDocument(LocalDate day, String expected) {
        assertThat(said(answer("family/sex-discrimination", NOTHING_KNOWN, day)))
                .isEqualTo(expected);
        assertThat(norms("family/sex-discrimination", MARCH_2021).norms())
                .singleElement()
                .satisfies(norm -> assertThat(norm.modality()).isEqualTo(Modality.PROHIBITION));
    }

    @ParameterizedTest
    @ValueSource(strings = {"extended-leave", "folic-acid", "home-visits"})
    void beforeTheDocumentNothingIsSaid(String question) {
        LocalDate issued = LocalDate.of(2020, 12, 18);
        assertThat(said(answer("family/" + question, NOTHING_KNOWN, issued.minusDays(1))))
                .isEqualTo("SILENT");
        assertThat(said(answer("family/" + question, NOTHING_KNOWN, issued))).isEqualTo("YES");
    }

    @Test
    void someoneLeadsWhateverMayBeExpected() {
        List<Question<YesNo>> all = questions();
        assertThat(all).hasSize(24);
        assertThat(all)
                .allSatisfy(question -> assertThat(leads((Citation.Verbatim)
                                norms(question.id(), MARCH_2021).norms().get(0).citation()))
                        .hasSize(1));
    }

    @ParameterizedTest
    @CsvSource({
        "family/extended-leave, A1.1, 区人力社保局",
        "family/childcare-leave, A1.1, 区人力社保局",
        "family/job-guidance, A2.1, 区人力社保局",
        "family/sex-discrimination, A2.1, 区人力社保局",
        "family/early-development, A3.1, 区卫生健康委",
        "family/vaccination, A4.1, 区卫生健康委",
        "family/folic-acid, A5.1, 区卫生健康委"
    })
    void theAnnexSaysWhoLeads(String question, String row, String lead) {
        Citation.Verbatim quoted =
                (Citation.Verbatim) norms(question, MARCH_2021).norms().get(0).citation();
        assertThat(Beibei.matrix().dividing(quoted))
                .hasValueSatisfying(found -> assertThat(found.clause()).isEqualTo(row));
        assertThat(leads(quoted)).containsExactly(lead);
    }

    private static List<String> leads(Citation.Verbatim quoted) {
        return Beibei.matrix().dividing(quoted).orElseThrow().leads().stream()
                .map(Assigned::asWritten)
                .toList();
    }

    private static Answer<YesNo> answer(String id, String facts, LocalDate day) {
        Knowledge known = Knowledge.none();
        if (!facts.equals(NOTHING_KNOWN)) {
            String[] pair = facts.split("=", -1);
            known = known.with(Fact.Choice.yesOrNo(pair[0], question(id).label()), pair[1]);
        }
        return norms(id, day).decider().decide(known);
    }

    private static Question<YesNo> question(String id) {
        return questions().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked") // every question of the domain is answered by yes or no
    private static List<Question<YesNo>> questions() {
        return Beibei.policies().questions().stream()
                .filter(each -> each.domain().equals("family"))
                .map(each -> (Question<YesNo>) each)
                .toList();
    }

    private static NormSet<YesNo> norms(String question, LocalDate day) {
        return Beibei.policies().inPlay(question(question), AsOf.day(day), "天生街道");
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
