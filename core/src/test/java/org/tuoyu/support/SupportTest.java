package org.tuoyu.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tuoyu.assignment.Assigned;
import org.tuoyu.beibei.Beibei;
import org.tuoyu.beibei.BeibeiReadings;
import org.tuoyu.decision.Answer;
import org.tuoyu.decision.Fact;
import org.tuoyu.decision.Knowledge;
import org.tuoyu.decision.Norm;
import org.tuoyu.decision.Question;
import org.tuoyu.institution.Institution;
import org.tuoyu.institution.InstitutionKind;
import org.tuoyu.policy.PolicyStack;
import org.tuoyu.problem.Problem;
import org.tuoyu.text.Citation;
import org.tuoyu.text.Modality;
import org.tuoyu.text.Readings;
import org.tuoyu.time.AsOf;

/** 三(六)16、17: each measure from both sides of each of its conditions. */
final class SupportTest {

    private static final LocalDate MARCH_2021 = LocalDate.of(2021, 3, 1);

    @ParameterizedTest
    @CsvSource({
        "premises, bySocietyOrEmployer=true, AT_DISCRETION",
        "premises, bySocietyOrEmployer=false kind=INSTITUTION, SILENT",
        "premises, kind=EMPLOYER_RUN, AT_DISCRETION",
        "premises, kind=INSTITUTION, FACTS_MISSING",
        "rent-relief, bySocietyOrEmployer=true, AT_DISCRETION",
        "talent, bySocietyOrEmployer=true, AT_DISCRETION",
        "awards, bySocietyOrEmployer=true, AT_DISCRETION",
        "finance, bySocietyOrEmployer=true, AT_DISCRETION",
        "finance, bySocietyOrEmployer=false kind=NURSERY_CLASS, SILENT",
        "idle-house, kind=INSTITUTION inclusive=true inIndustrialArea=true, AT_DISCRETION",
        "idle-house, kind=INSTITUTION inclusive=true inIndustrialArea=false, READING_MISSING",
        "idle-house, kind=INSTITUTION inclusive=true, FACTS_MISSING",
        "idle-house, kind=INSTITUTION inclusive=false, SILENT",
        "income-tax, kind=INSTITUTION incomeTaxConditions=true, DUE",
        "income-tax, kind=INSTITUTION incomeTaxConditions=false, SILENT",
        "income-tax, kind=INSTITUTION vatConditions=true, FACTS_MISSING",
        "income-tax, kind=COMMUNITY_POINT incomeTaxConditions=true, READING_MISSING",
        "community-services, communityCare=true, DUE",
        "community-services, communityCare=false, SILENT",
        "vat, kind=INSTITUTION vatConditions=true careAndEducation=true, DUE",
        "vat, kind=INSTITUTION vatConditions=true careAndEducation=false, SILENT",
        "vat, kind=INSTITUTION vatConditions=false careAndEducation=true, SILENT",
        "vat, kind=NURSERY_CLASS vatConditions=true careAndEducation=true, READING_MISSING",
        "staff-point-costs, staffPoint=true deductible=true, DUE",
        "staff-point-costs, staffPoint=true deductible=false, SILENT",
        "staff-point-costs, staffPoint=false deductible=true, SILENT",
        "staff-point-costs, staffPoint=true, FACTS_MISSING",
        "utility-prices, kind=INSTITUTION utilityConditions=true, DUE",
        "utility-prices, kind=INSTITUTION utilityConditions=false, SILENT",
        "utility-prices, kind=EMPLOYER_RUN utilityConditions=true, READING_MISSING",
        "as-pre-school, kind=NURSERY_CLASS inclusive=true, DUE",
        "as-pre-school, kind=NURSERY_CLASS inclusive=false, SILENT",
        "as-pre-school, kind=INSTITUTION inclusive=true, SILENT",
        "land-plans, building=INSTITUTION, DUE",
        "land-plans, building=FACILITY, DUE",
        "land-plans, building=NEITHER, SILENT",
        "land-quotas, building=INSTITUTION, DUE",
        "land-quotas, building=NEITHER, SILENT",
        "allocation, building=FACILITY inCatalogue=true, AT_DISCRETION",
        "allocation, building=FACILITY inCatalogue=true profitStatus=FOR_PROFIT, AT_DISCRETION",
        "allocation, building=FACILITY inCatalogue=false, SILENT",
        "allocation, building=INSTITUTION inCatalogue=true profitStatus=NON_PROFIT, AT_DISCRETION",
        "allocation, building=INSTITUTION inCatalogue=true profitStatus=FOR_PROFIT, SILENT",
        "allocation, building=INSTITUTION inCatalogue=false profitStatus=NON_PROFIT, SILENT",
        "allocation, building=INSTITUTION inCatalogue=true, FACTS_MISSING"
    })
    void aMeasureStandsToWhomTheWordsGiveIt(String measure, String facts, String expected) {
        assertThat(said(answer(Beibei.policies(), measure(measure), known(facts))))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"priority, kind=INSTITUTION inclusive=true", "idle-land, building=FACILITY"})
    void whatIsOnlyEncouragedIsToldAndBindsNobody(String measure, String facts) {
        Answer<Claim> answer = answer(Beibei.policies(), measure(measure), known(facts));
        assertThat(said(answer)).isEqualTo("SILENT");
        assertThat(answer.grounds().explanation().reported())
                .isNotEmpty()
                .allSatisfy(norm -> assertThat(norm.modality()).isEqualTo(Modality.PROMOTION));
    }

    @ParameterizedTest
    @CsvSource({"priority, kind=INSTITUTION inclusive=false", "idle-land, building=NEITHER"})
    void whatIsNotEvenEncouragedIsNotTold(String measure, String facts) {
        Answer<Claim> answer = answer(Beibei.policies(), measure(measure), known(facts));
        assertThat(answer.grounds().explanation().reported()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"every-kind, DUE", "institutions-alone, SILENT"})
    void whetherAPointIsAnInstitutionIsAReading(String option, String expected) {
        Readings readings = BeibeiReadings.CHOSEN.choosing(BeibeiReadings.INSTITUTIONS, option);
        Answer<Claim> answer = answer(
                Beibei.policies(readings), Support.INCOME_TAX, known("kind=COMMUNITY_POINT incomeTaxConditions=true"));
        assertThat(said(answer)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"anywhere, AT_DISCRETION", "industrial-area, SILENT"})
    void whereAnIdleHouseMustLieIsAReading(String option, String expected) {
        Readings readings = BeibeiReadings.CHOSEN.choosing(BeibeiReadings.IDLE_HOUSES, option);
        Knowledge elsewhere = known("kind=INSTITUTION inclusive=true inIndustrialArea=false");
        assertThat(said(answer(Beibei.policies(readings), Support.IDLE_HOUSE, elsewhere)))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "PREMISES, A16.1, 区卫生健康委",
        "IDLE_HOUSE, A16.2, 区国资委",
        "INCOME_TAX, A16.3, 区税务局",
        "COMMUNITY_SERVICES, A16.3, 区税务局",
        "VAT, A16.3, 区税务局",
        "STAFF_POINT_COSTS, A16.3, 区税务局",
        "UTILITY_PRICES, A16.4, 区发展改革委",
        "AS_PRE_SCHOOL, A16.5, 区教委",
        "LAND_PLANS, A17.1, 区规划自然资源局",
        "ALLOCATION, A17.1, 区规划自然资源局"
    })
    void theAnnexSaysFromWhom(String measure, String row, String lead) {
        Question<Claim> question =
                measure(measure.toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
        assertThat(norms(question))
                .isNotEmpty()
                .allSatisfy(norm -> assertThat(Beibei.matrix().dividing((Citation.Verbatim) norm.citation()))
                        .hasValueSatisfying(found -> {
                            assertThat(found.clause()).isEqualTo(row);
                            assertThat(found.leads())
                                    .extracting(Assigned::asWritten)
                                    .containsExactly(lead);
                        }));
    }

    @Test
    void everyMeasureThatThePolicySpeaksOfIsListedAndTheOtherWayRound() {
        assertThat(Beibei.policies().questions().stream()
                        .filter(each -> each.domain().equals("support"))
                        .map(Question::id))
                .containsExactlyInAnyOrderElementsOf(
                        Support.measures().stream().map(Question::id).toList());
    }

    @Test
    void residentsPricesAreThoseOfWaterAndGasAlone() {
        assertThat(norms(Support.UTILITY_PRICES))
                .extracting(norm -> ((Citation.Verbatim) norm.citation()).quote())
                .containsOnly("符合条件的婴幼儿照护服务机构，实行居民用水、用气价格");
        assertThat(Support.UTILITY_PRICES.label().zh()).contains("用水", "用气").doesNotContain("电");
    }

    @Test
    void allMeasuresAreAnsweredForOneInstitution() {
        Institution nurseryClass = Institution.builder()
                .id("class")
                .kind(InstitutionKind.NURSERY_CLASS)
                .inclusive(true)
                .build();
        List<Answer<Claim>> answers =
                Support.of(nurseryClass.knowledge(), Beibei.policies(), AsOf.day(MARCH_2021), "天生街道");
        assertThat(answers)
                .extracting(answer -> answer.grounds().question().id())
                .isEqualTo(Support.measures().stream().map(Question::id).toList());
        assertThat(answers)
                .filteredOn(answer -> said(answer).equals("DUE"))
                .singleElement()
                .satisfies(due -> assertThat(due.grounds().question()).isEqualTo(Support.AS_PRE_SCHOOL));
    }

    @Test
    void whatIsLackingIsTheSmallestChangeTowardsAMeasure() {
        Answer<Claim> answer = answer(
                Beibei.policies(),
                Support.ALLOCATION,
                known("building=INSTITUTION inCatalogue=true profitStatus=FOR_PROFIT"));
        assertThat(answer.grounds().towards(Claim.AT_DISCRETION))
                .allSatisfy(change -> assertThat(change.alterations()).hasSize(1))
                .extracting(change -> change.alterations().get(0).to().id())
                .containsExactlyInAnyOrder("NON_PROFIT", "FACILITY");
        assertThat(answer.grounds().towards(Claim.DUE)).isEmpty();
    }

    @Test
    void nothingIsGivenBeforeTheDocumentAndInDoubtOnceItsValidityIs() {
        Knowledge known = known("communityCare=true");
        assertThat(said(on(LocalDate.of(2020, 12, 17), known))).isEqualTo("SILENT");
        assertThat(said(on(LocalDate.of(2020, 12, 18), known))).isEqualTo("DUE");
        assertThat(on(LocalDate.of(2025, 12, 18), known).grounds().notes()).isEmpty();
        assertThat(on(LocalDate.of(2025, 12, 19), known).grounds().notes())
                .extracting(Problem::code)
                .containsExactly("VALIDITY_NOT_KNOWN");
    }

    static Stream<Question<Claim>> measures() {
        return Support.measures().stream();
    }

    @ParameterizedTest
    @MethodSource("measures")
    void whatWouldGiveAMeasureIsAskedFor(Question<Claim> measure) {
        Answer<Claim> answer = answer(Beibei.policies(), measure, Knowledge.none());
        boolean isOnlyEncouraged =
                norms(measure).stream().noneMatch(norm -> norm.modality().constrains());
        assertThat(said(answer)).isEqualTo(isOnlyEncouraged ? "SILENT" : "FACTS_MISSING");
    }

    private static Answer<Claim> on(LocalDate day, Knowledge known) {
        return Beibei.policies()
                .inPlay(Support.COMMUNITY_SERVICES, AsOf.day(day), "天生街道")
                .decider()
                .decide(known);
    }

    private static Answer<Claim> answer(PolicyStack policies, Question<Claim> measure, Knowledge known) {
        return policies.inPlay(measure, AsOf.day(MARCH_2021), "天生街道").decider().decide(known);
    }

    private static List<Norm<Claim>> norms(Question<Claim> measure) {
        return Beibei.policies().inPlay(measure, AsOf.day(MARCH_2021), "天生街道").norms();
    }

    private static String said(Answer<Claim> answer) {
        return answer.match(
                determined -> determined.outcome().id(),
                undetermined -> undetermined.cause().id(),
                silent -> "SILENT",
                conflict -> "CONFLICT",
                invalid -> "INVALID");
    }

    private static Question<Claim> measure(String name) {
        return Support.measures().stream()
                .filter(each -> each.id().equals("support/" + name))
                .findFirst()
                .orElseThrow();
    }

    private static Knowledge known(String facts) {
        Knowledge known = Knowledge.none();
        for (String each : facts.split(" ", -1)) {
            String[] pair = each.split("=", -1);
            known = known.with(fact(pair[0]), pair[1]);
        }
        return known;
    }

    private static Fact.Choice fact(String id) {
        Optional<Fact> found = Support.measures().stream()
                .flatMap(measure -> measure.facts().stream())
                .filter(each -> each.id().equals(id))
                .findFirst();
        return (Fact.Choice) found.orElseThrow();
    }
}
