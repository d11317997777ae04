package org.tuoyu.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tuoyu.web.Running.Answered;
import tools.jackson.databind.JsonNode;

/** Who does what, by row, by unit and by clause. */
final class DivisionTest {

    private final Running application = Running.shared();

    @Test
    void theMatrixHasEveryRowWithItsWords() {
        JsonNode rows = application.get("/api/matrix").body();
        assertThat(rows.size()).isEqualTo(36);
        assertThat(rows.get(0).path("lead").get(0).asString()).isEqualTo("区人力社保局");
        assertThat(rows.get(0).path("text").asString()).startsWith("执行重庆市延长产假");
    }

    @Test
    void aUnitHasItsRowsItsGroupsIncludedByTheDay() {
        String street = "/api/matrix?unit=" + Running.escaped("水土街道");
        assertThat(application.get(street + "&asOf=2021-03-01").body().size()).isGreaterThan(5);
        assertThat(application.get(street + "&asOf=2026-01-01").body().size()).isZero();
        assertThat(application
                        .get("/api/matrix?role=LEAD&unit=" + Running.escaped("区卫生健康委"))
                        .body()
                        .size())
                .isEqualTo(14);
        assertThat(application
                        .get("/api/matrix?unit=" + Running.escaped("各街镇"))
                        .body()
                        .size())
                .isGreaterThan(5);
    }

    @Test
    void aSheetHasTasksAndDutiesOfOneUnit() {
        JsonNode sheet = application
                .get("/api/sheet?unit=" + Running.escaped("区编办") + "&asOf=2021-03-01", "en")
                .body();
        assertThat(sheet.path("name").asString()).isEqualTo("Staffing Office of the District Party Committee");
        assertThat(sheet.at("/tasks/0/clause").asString()).isEqualTo("A8.1");
        assertThat(sheet.path("duties").isEmpty()).isFalse();
    }

    @Test
    void aNameThatNobodyBearsIsRefused() {
        Answered wrong = application.get("/api/sheet?unit=" + Running.escaped("区教育局"));
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.body().at("/problems/0/code").asString()).isEqualTo("UNIT_NOT_KNOWN");
        Answered group = application.get("/api/sheet?unit=" + Running.escaped("各街镇"));
        assertThat(group.body().at("/problems/0/code").asString()).isEqualTo("UNIT_IS_A_GROUP");
        assertThat(application.get("/api/matrix?role=BOSS").status()).isEqualTo(400);
    }

    @Test
    void theTextIsTheOfficialOneSentenceBySentence() {
        JsonNode clause =
                application.get("/api/text/" + Running.escaped("三（三）8")).body();
        assertThat(clause).isEqualTo(application.get("/api/text/3.3.8").body());
        assertThat(clause.at("/provisions/3/quote").asString()).isEqualTo("婴幼儿照护服务机构经核准登记后，应当及时向区卫生健康委备案。");
        assertThat(clause.at("/provisions/3/row").asString()).isEqualTo("A8.1");
        assertThat(application.get("/api/text/9.9").status()).isEqualTo(404);
    }

    @Test
    void whoeverLeadsNothingInTheAnnexIsNotMadeUp() {
        JsonNode sentences = application.get("/api/text/3.3.9").body().path("provisions");
        JsonNode migrants = sentences
                .valueStream()
                .filter(each -> each.path("quote").asString().contains("随迁婴幼儿"))
                .findFirst()
                .orElseThrow();
        assertThat(migrants.path("row").isNull()).isTrue();
    }

    @Test
    void unitsAndPlacesAreThoseOfTheDay() {
        assertThat(names("/api/units?asOf=2021-03-01"))
                .contains("区卫生健康委", "水土街道")
                .doesNotContain("统景镇");
        assertThat(names("/api/units?asOf=2026-01-01")).contains("统景镇").doesNotContain("水土街道");
        JsonNode place = application
                .get("/api/places?asOf=2026-01-01")
                .body()
                .valueStream()
                .filter(each -> each.path("name").asString().equals("水土街道"))
                .findFirst()
                .orElseThrow();
        assertThat(place.path("territory").asString()).isEqualTo("两江新区");
    }

    private java.util.List<String> names(String path) {
        return application
                .get(path)
                .body()
                .valueStream()
                .map(each -> each.path("name").asString())
                .toList();
    }
}
