package org.tuoyu.childcare.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tuoyu.childcare.institution.Institution;
import org.tuoyu.childcare.institution.InstitutionKind;
import org.tuoyu.kernel.decision.Answer;
import org.tuoyu.kernel.decision.Knowledge;
import org.tuoyu.kernel.decision.Question;
import org.tuoyu.kernel.text.Citation;
import org.tuoyu.kernel.text.Readings;
import org.tuoyu.kernel.time.AsOf;
import org.tuoyu.shipped.beibei.Asking;
import org.tuoyu.shipped.beibei.Beibei;
import org.tuoyu.shipped.beibei.BeibeiReadings;

/** 三(六)16、17: each measure from both sides of each of its conditions. */
final class SupportTest {

    private static final Asking<Claim> SUPPORT = Asking.domain("support");

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
        "allocation, building=FACILITY inCatalogue=true, FACTS_MISSING",
        "allocation, building=FACILITY inCatalogue=true profitStatus=FOR_PROFIT, READING_MISSING",
        "allocation, building=FACILITY inCatalogue=true profitStatus=NON_PROFIT, AT_DISCRETION",
        "allocation, building=FACILITY inCatalogue=false, SILENT",
        "allocation, building=INSTITUTION inCatalogue=true profitStatus=NON_PROFIT, AT_DISCRETION",
        "allocation, building=INSTITUTION inCatalogue=true profitStatus=FOR_PROFIT, SILENT",
        "allocation, building=INSTITUTION inCatalogue=false profitStatus=NON_PROFIT, SILENT",
        "allocation, building=INSTITUTION inCatalogue=true, FACTS_MISSING"
    })
    void aMeasureStandsToWhomTheWordsGiveIt(String measure, String facts, String expected) {
        assertThat(SUPPORT.said(measure, facts)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "priority, kind=INSTITUTION inclusive=true, 1",
        "idle-land, building=FACILITY, 1",
        "priority, kind=INSTITUTION inclusive=false, 0",
        "idle-land, building=NEITHER, 0"
    })
    void whatIsOnlyEncouragedIsToldAndBindsNobody(String measure, String facts, int told) {
        SUPPORT.assertOnlyPromoted(measure, facts, told);
    }

    @ParameterizedTest
    @CsvSource({"community-point-counts, DUE", "community-point-apart, SILENT"})
    void whetherAPointIsAnInstitutionIsAReading(String option, String expected) {
        assertThat(SUPPORT.reading(BeibeiReadings.COMMUNITY_POINTS, option)
                        .said("income-tax", "kind=COMMUNITY_POINT incomeTaxConditions=true"))
                .isEqualTo(expected);
    }

    /** What is over is over: the houses are offered until the last day of “2025年前”, however that is read. */
    @ParameterizedTest
    @CsvSource({
        "2024-12-31, before-2025-01-01, AT_DISCRETION",
        "2025-01-01, before-2025-01-01, SILENT",
        "2025-12-31, by-2025-12-31, AT_DISCRETION",
        "2026-01-01, by-2025-12-31, SILENT",
        "2024-12-31, , AT_DISCRETION",
        "2025-01-01, , READING_MISSING",
        "2026-01-01, , SILENT"
    })
    void anIdleHouseIsNotOfferedAfterTheLastDay(LocalDate day, @Nullable String option, String expected) {
        Readings chosen = BeibeiReadings.CHOSEN;
        Readings readings = option == null ? chosen : chosen.choosing(BeibeiReadings.BEFORE_2025, option);
        Knowledge known = Knowledge.none()
                .with(Institution.KIND, InstitutionKind.INSTITUTION)
                .with(Institution.INCLUSIVE, "true")
                .with(Support.IN_INDUSTRIAL_AREA, "true");
        Answer<Claim> answer = Beibei.policies(readings).ask(Support.IDLE_HOUSE, known, AsOf.day(day), "天生街道");
        assertThat(Asking.said(answer)).isEqualTo(expected);
        assertThat(answer.grounds().notes().stream()
                        .anyMatch(each -> each.code().equals("VALIDITY_NOT_KNOWN")))
                .isEqualTo(expected.equals("AT_DISCRETION") && !day.isBefore(LocalDate.of(2025, 12, 19)));
    }

    @ParameterizedTest
    @CsvSource({"any-facility, AT_DISCRETION", "non-profit-facility, SILENT"})
    void whetherAFacilityForProfitMayHaveAllocatedLandIsAReading(String option, String expected) {
        assertThat(SUPPORT.reading(BeibeiReadings.ALLOCATION, option)
                        .said("allocation", "building=FACILITY inCatalogue=true profitStatus=FOR_PROFIT"))
                .isEqualTo(expected);
        assertThat(SUPPORT.reading(BeibeiReadings.ALLOCATION, option)
                        .said("allocation", "building=FACILITY inCatalogue=true profitStatus=NON_PROFIT"))
                .isEqualTo("AT_DISCRETION");
    }

    @ParameterizedTest
    @CsvSource({"anywhere, AT_DISCRETION", "industrial-area, SILENT"})
    void whereAnIdleHouseMustLieIsAReading(String option, String expected) {
        assertThat(SUPPORT.reading(BeibeiReadings.IDLE_HOUSES, option)
                        .said("idle-house", "kind=INSTITUTION inclusive=true inIndustrialArea=false"))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "premises, A16.1, 区卫生健康委",
        "idle-house, A16.2, 区国资委",
        "income-tax, A16.3, 区税务局",
        "community-services, A16.3, 区税务局",
        "vat, A16.3, 区税务局",
        "staff-point-costs, A16.3, 区税务局",
        "utility-prices, A16.4, 区发展改革委",
        "as-pre-school, A16.5, 区教委",
        "land-plans, A17.1, 区规划自然资源局",
        "allocation, A17.1, 区规划自然资源局"
    })
    void theAnnexSaysFromWhom(String measure, String row, String lead) {
        SUPPORT.assertLed(measure, row, lead);
    }

    @Test
    void everyMeasureThatThePolicySpeaksOfIsListedAndTheOtherWayRound() {
        assertThat(SUPPORT.questions().stream().map(Question::id))
                .containsExactlyInAnyOrderElementsOf(
                        Support.measures().stream().map(Question::id).toList());
    }

    @Test
    void residentsPricesAreThoseOfWaterAndGasAlone() {
        assertThat(SUPPORT.norms("utility-prices"))
                .extracting(norm -> Asking.words(norm).quote())
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
                Support.of(nurseryClass.knowledge(), SUPPORT.policies(), AsOf.day(SUPPORT.day()), SUPPORT.place());
        assertThat(answers)
                .extracting(answer -> answer.grounds().question().id())
                .isEqualTo(Support.measures().stream().map(Question::id).toList());
        assertThat(answers)
                .filteredOn(answer -> Asking.said(answer).equals("DUE"))
                .singleElement()
                .satisfies(due -> assertThat(due.grounds().question()).isEqualTo(Support.AS_PRE_SCHOOL));
    }

    @Test
    void whatIsLackingIsTheSmallestChangeTowardsAMeasure() {
        Answer<Claim> answer =
                SUPPORT.answer("allocation", "building=INSTITUTION inCatalogue=true profitStatus=FOR_PROFIT");
        assertThat(answer.grounds().towards(Claim.AT_DISCRETION))
                .allSatisfy(change -> assertThat(change.alterations()).hasSize(1))
                .extracting(change -> change.alterations().get(0).to().id())
                .containsExactlyInAnyOrder("NON_PROFIT", "FACILITY");
        assertThat(answer.grounds().towards(Claim.DUE)).isEmpty();
    }

    @Test
    void nothingIsGivenBeforeTheDocumentAndInDoubtOnceItsValidityIs() {
        assertThat(priceOn(LocalDate.of(2020, 12, 17))).isInstanceOf(Answer.NotApplicable.class);
        assertThat(Asking.said(priceOn(LocalDate.of(2020, 12, 18)))).isEqualTo("DUE");
        assertThat(priceOn(LocalDate.of(2025, 12, 18)).grounds().notes()).isEmpty();
        assertThat(priceOn(LocalDate.of(2025, 12, 19)).grounds().notes())
                .singleElement()
                .satisfies(note -> {
                    assertThat(note.code()).isEqualTo("VALIDITY_NOT_KNOWN");
                    assertThat(note.message().zh()).contains("2025-12-19 起存疑", "有效期为五年", "未核实");
                    assertThat(note.message().en()).contains("from 2025-12-19 on", "five years", "not verified");
                });
    }

    /** The notices of the Ministry of Finance and others, alone and beside the district's document. */
    @ParameterizedTest
    @CsvSource({
        "2019-05-31, 水土街道, SILENT, ''",
        "2019-06-01, 水土街道, DUE, 2019年第76号",
        "2020-12-17, 天生街道, DUE, 2019年第76号",
        "2020-12-18, 天生街道, DUE, 2019年第76号",
        "2025-12-31, 水土街道, DUE, 2019年第76号",
        "2026-01-01, 水土街道, DUE, 2026年第7号",
        "2026-01-05, 天生街道, DUE, 2026年第7号",
        "2027-12-31, 水土街道, DUE, 2026年第7号",
        "2027-12-31, 天生街道, DUE, 2026年第7号",
        "2028-01-01, 天生街道, SILENT, ''",
        "2028-01-01, 水土街道, SILENT, ''"
    })
    void preferencesInTaxesFollowTheNoticesOfTheDay(LocalDate day, String place, String said, String notice) {
        Answer<Claim> answer = SUPPORT.on(day).in(place).answer("community-services", "communityCare=true");
        assertThat(Asking.said(answer)).isEqualTo(said);
        assertThat(answer.grounds().citations().stream()
                        .map(Citation::instrument)
                        .filter(each -> !each.equals(Beibei.INSTRUMENT.number()))
                        .distinct())
                .isEqualTo(notice.isEmpty() ? List.of() : List.of("财政部等六部门公告" + notice));
        assertThat(SUPPORT.on(day).in(place).said("community-services", "communityCare=false"))
                .isEqualTo("SILENT");
    }

    /** Published on 2026-01-20, it applies from the first of that month: before it was known nobody could say so. */
    @ParameterizedTest
    @CsvSource({"2026-01-19, SILENT", "2026-01-20, DUE"})
    void aNoticeThatReachesBackIsKnownOnlySinceItsDay(LocalDate known, String said) {
        AsOf asOf =
                AsOf.day(LocalDate.of(2026, 1, 5)).knownAt(known.atTime(12, 0).toInstant(ZoneOffset.ofHours(8)));
        assertThat(Asking.said(SUPPORT.policies()
                        .inPlay(Support.COMMUNITY_SERVICES, asOf, "水土街道")
                        .decider()
                        .decide(Knowledge.none().with(Support.COMMUNITY_CARE, "true"))))
                .isEqualTo(said);
    }

    static Stream<Question<Claim>> measures() {
        return Support.measures().stream();
    }

    @ParameterizedTest
    @MethodSource("measures")
    void whatWouldGiveAMeasureIsAskedFor(Question<Claim> measure) {
        Answer<Claim> answer = SUPPORT.answer(measure, Knowledge.none());
        boolean isOnlyEncouraged = SUPPORT.norms(measure).stream()
                .noneMatch(norm -> norm.modality().constrains());
        assertThat(Asking.said(answer)).isEqualTo(isOnlyEncouraged ? "SILENT" : "FACTS_MISSING");
    }

    private static Answer<Claim> priceOn(LocalDate day) {
        return SUPPORT.on(day).answer("utility-prices", "kind=INSTITUTION utilityConditions=true");
    }
}
