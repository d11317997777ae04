package org.tuoyu.childcare.facility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tuoyu.kernel.decision.YesNo;
import org.tuoyu.shipped.beibei.Asking;
import org.tuoyu.shipped.beibei.Beibei;

/** 三(二)6、7, 三(三)9, 三(六)20: each question from both sides of its conditions. */
final class FacilityTest {

    private static final Asking<YesNo> FACILITY = Asking.domain("facility");

    @ParameterizedTest
    @CsvSource({
        "development-plan, none, YES",
        "city-plans, none, YES",
        "built-together, site=NEW_AREA, YES",
        "built-together, site=RENEWAL, YES",
        "built-together, site=RURAL_SERVICES, SILENT",
        "new-residential, site=NEW_RESIDENTIAL, YES",
        "new-residential, site=BUILT_RESIDENTIAL, SILENT",
        "old-areas, site=OLD_TOWN hasFacility=false, YES",
        "old-areas, site=BUILT_RESIDENTIAL hasFacility=false, YES",
        "old-areas, site=OLD_TOWN hasFacility=true, SILENT",
        "old-areas, site=BUILT_RESIDENTIAL hasFacility=true, SILENT",
        "old-areas, site=OLD_TOWN, FACTS_MISSING",
        "old-areas, hasFacility=false, FACTS_MISSING",
        "old-areas, site=NEW_RESIDENTIAL hasFacility=false, SILENT",
        "rural, site=RURAL_SERVICES, YES",
        "rural, site=OTHER, SILENT",
        "functions, site=COMMUNITY_FACILITY, YES",
        "functions, site=STAND_ALONE, SILENT",
        "stand-alone, site=STAND_ALONE, YES",
        "stand-alone, site=COMMUNITY_FACILITY, SILENT",
        "build-more, none, YES",
        "migrant-children, site=URBAN_INSTITUTION, YES",
        "migrant-children, site=RURAL_SERVICES, SILENT",
        "demonstration, none, YES",
        "publicity, none, YES",
        "product-safety, enterpriseProduct=true newTechnology=ALL, YES",
        "product-safety, enterpriseProduct=true newTechnology=SOME, READING_MISSING",
        "product-safety, enterpriseProduct=true newTechnology=NONE, SILENT",
        "product-safety, enterpriseProduct=false newTechnology=ALL, SILENT",
        "product-safety, enterpriseProduct=true, FACTS_MISSING"
    })
    void aDutyStandsWhereTheWordsPutIt(String question, String facts, String expected) {
        assertThat(FACILITY.said(question, facts)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "public-places, site=PUBLIC_PLACE, 2",
        "old-estates, site=OLD_ESTATE, 1",
        "purchase-catalogue, none, 1",
        "operation, site=COMMUNITY_FACILITY, 1",
        "community-point, urbanCommunity=true, 1",
        "chains, chain=ALL, 2",
        "chains, chain=SOME, 1",
        "public-places, site=OLD_ESTATE, 0",
        "old-estates, site=BUILT_RESIDENTIAL, 0",
        "operation, site=PUBLIC_PLACE, 0",
        "community-point, urbanCommunity=false, 0",
        "chains, chain=NONE, 0"
    })
    void whatIsOnlyPromotedIsToldAndBindsNobody(String question, String facts, int told) {
        FACILITY.assertOnlyPromoted(question, facts, told);
    }

    @ParameterizedTest
    @CsvSource({
        "development-plan, A6.1, 区发展改革委",
        "built-together, A6.2, 区规划自然资源局",
        "new-residential, A6.2, 区规划自然资源局",
        "old-estates, A6.3, 区住房城乡建委",
        "rural, A6.4, 各街镇",
        "functions, A7.1, 各街镇",
        "purchase-catalogue, A7.2, 区财政局",
        "community-point, A7.3, 区卫生健康委",
        "stand-alone, A9.1, 区规划自然资源局",
        "demonstration, A9.2, 区卫生健康委",
        "publicity, A20.1, 区城市管理局",
        "product-safety, A20.2, 区经济信息委"
    })
    void theAnnexSaysWhoLeads(String question, String row, String lead) {
        FACILITY.assertLed(question, row, lead);
    }

    @ParameterizedTest
    @ValueSource(strings = {"old-areas", "migrant-children"})
    void nobodyLeadsWhatNoRowOfTheAnnexHas(String question) {
        assertThat(FACILITY.norms(question))
                .isNotEmpty()
                .allSatisfy(norm -> assertThat(
                                Beibei.policy().matrix().orElseThrow().dividing(Asking.words(norm)))
                        .isEmpty());
    }

    @Test
    void whatIsLackingToTheDutyOfAnOldTownIsThatItHasNoFacility() {
        assertThat(FACILITY.answer("old-areas", "site=OLD_TOWN hasFacility=true")
                        .grounds()
                        .towards(YesNo.YES))
                .singleElement()
                .satisfies(change -> assertThat(change.alterations())
                        .singleElement()
                        .satisfies(each -> assertThat(each.to().id()).isEqualTo("false")));
    }

    @ParameterizedTest
    @CsvSource({"2020-12-17, 天生街道, SILENT", "2020-12-18, 天生街道, YES", "2025-11-05, 水土街道, YES", "2025-11-06, 水土街道, SILENT"
    })
    void theDocumentSpeaksWhereAndWhenItHolds(LocalDate day, String place, String expected) {
        assertThat(FACILITY.on(day).in(place).said("new-residential", "site=NEW_RESIDENTIAL"))
                .isEqualTo(expected);
    }
}
