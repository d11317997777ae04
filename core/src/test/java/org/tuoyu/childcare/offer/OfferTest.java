package org.tuoyu.childcare.offer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tuoyu.kernel.decision.Answer;
import org.tuoyu.kernel.decision.YesNo;
import org.tuoyu.kernel.text.Modality;
import org.tuoyu.shipped.beibei.Asking;
import org.tuoyu.shipped.beibei.BeibeiReadings;

/** 三(三)10, 三(四)14, 三(五)15: each question from both sides of its conditions. */
final class OfferTest {

    private static final Asking<YesNo> OFFER = Asking.domain("offer");

    @ParameterizedTest
    @CsvSource({
        "modes, kind=INSTITUTION familiesNeed=true, YES",
        "modes, kind=INSTITUTION familiesNeed=false, SILENT",
        "modes, kind=INSTITUTION, FACTS_MISSING",
        "modes, kind=NURSERY_CLASS familiesNeed=true, READING_MISSING",
        "neighbours, kind=EMPLOYER_RUN atWorkplace=true openingConditions=true, YES",
        "neighbours, kind=EMPLOYER_RUN atWorkplace=true openingConditions=false, SILENT",
        "neighbours, kind=EMPLOYER_RUN atWorkplace=false openingConditions=true, SILENT",
        "neighbours, kind=COMMUNITY_POINT atWorkplace=true openingConditions=true, SILENT",
        "neighbours, kind=EMPLOYER_RUN atWorkplace=true, FACTS_MISSING"
    })
    void whatMayBeOfferedIsWhatThePowerCovers(String question, String facts, String expected) {
        Answer<YesNo> answer = OFFER.answer(question, facts);
        assertThat(Asking.said(answer)).isEqualTo(expected);
        assertThat(answer.grounds().explanation().standing())
                .allSatisfy(norm -> assertThat(norm.modality()).isEqualTo(Modality.POWER));
    }

    @ParameterizedTest
    @CsvSource({
        "products, provider=ENTERPRISE productConditions=true, true",
        "products, provider=INSTITUTION productConditions=true, true",
        "products, provider=ENTERPRISE productConditions=false, false",
        "products, provider=KINDERGARTEN productConditions=true, false",
        "inclusive-care, provider=INSTITUTION, true",
        "inclusive-care, provider=KINDERGARTEN inclusiveKindergarten=true, true",
        "inclusive-care, provider=KINDERGARTEN inclusiveKindergarten=false, false",
        "inclusive-care, provider=ENTERPRISE, false",
        "health-and-knowledge, provider=MEDICAL throughCommunity=true, true",
        "health-and-knowledge, provider=INSTITUTION throughCommunity=true, true",
        "health-and-knowledge, provider=MEDICAL throughCommunity=false, false",
        "health-and-knowledge, provider=OTHER throughCommunity=true, false",
        "nursery-class, provider=KINDERGARTEN classConditions=true ownAgeGroupServed=true, true",
        "nursery-class, provider=KINDERGARTEN classConditions=true ownAgeGroupServed=false, false",
        "nursery-class, provider=KINDERGARTEN classConditions=false ownAgeGroupServed=true, false",
        "nursery-class, provider=INSTITUTION classConditions=true ownAgeGroupServed=true, false",
        "kindergarten-facility, provider=KINDERGARTEN, true",
        "kindergarten-facility, provider=ENTERPRISE, false",
        "where-people-work, siteInIndustrialArea=true manyWomen=false, true",
        "where-people-work, siteInIndustrialArea=false manyWomen=true, true",
        "where-people-work, siteInIndustrialArea=false manyWomen=false, false",
        "workplace, kind=EMPLOYER_RUN atWorkplace=true forOwnStaff=true, true",
        "workplace, kind=EMPLOYER_RUN atWorkplace=true forOwnStaff=false, false",
        "workplace, kind=EMPLOYER_RUN atWorkplace=false forOwnStaff=true, false",
        "workplace, kind=INSTITUTION atWorkplace=true forOwnStaff=true, false"
    })
    void whatIsEncouragedIsToldWhereItsConditionsAreMetAndBindsNobody(String question, String facts, boolean told) {
        OFFER.assertOnlyPromoted(question, facts, told ? 1 : 0);
    }

    /** Chongqing supports it since 2023-12-23 (a report) without 有条件, the law since 2025-06-01 without the demand met. */
    @ParameterizedTest
    @CsvSource({
        "2023-12-22, true, true, 1",
        "2023-12-23, true, true, 2",
        "2023-12-23, false, true, 1",
        "2023-12-23, true, false, 0",
        "2025-05-31, true, true, 2",
        "2025-05-31, true, false, 0",
        "2025-06-01, true, true, 3",
        "2025-06-01, true, false, 1",
        "2025-06-01, false, false, 0"
    })
    void nurseryClassesAreEncouragedByTheMunicipalityAndThenByLaw(
            LocalDate day, boolean conditions, boolean served, int told) {
        OFFER.on(day)
                .assertOnlyPromoted(
                        "nursery-class",
                        "provider=KINDERGARTEN classConditions=" + conditions + " ownAgeGroupServed=" + served,
                        told);
    }

    @ParameterizedTest
    @CsvSource({"every-kind, YES", "institutions-alone, SILENT"})
    void whetherAClassIsOneOfTheInstitutionsIsAReading(String option, String expected) {
        assertThat(OFFER.reading(BeibeiReadings.INSTITUTIONS, option)
                        .said("modes", "kind=NURSERY_CLASS familiesNeed=true"))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "modes, A10.1, 区卫生健康委",
        "products, A10.2, 区卫生健康委",
        "inclusive-care, A10.3, 区教委",
        "health-and-knowledge, A10.1, 区卫生健康委",
        "nursery-class, A14.1, 区教委",
        "where-people-work, A15.1, 区经济信息委",
        "workplace, A15.2, 区总工会",
        "neighbours, A15.2, 区总工会"
    })
    void theAnnexSaysWhoLeads(String question, String row, String lead) {
        OFFER.assertLed(question, row, lead);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-12-17, 天生街道, SILENT",
        "2020-12-18, 天生街道, YES",
        "2025-11-05, 水土街道, YES",
        "2025-11-06, 水土街道, SILENT",
        "2025-11-06, 天生街道, YES"
    })
    void theDocumentSpeaksWhereAndWhenItHolds(LocalDate day, String place, String expected) {
        assertThat(OFFER.on(day).in(place).said("modes", "kind=INSTITUTION familiesNeed=true"))
                .isEqualTo(expected);
    }
}
