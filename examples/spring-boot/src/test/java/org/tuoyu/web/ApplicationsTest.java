package org.tuoyu.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tuoyu.web.Running.Answered;
import tools.jackson.databind.JsonNode;

/** Applications: taken up once, stored, found again; what is wrong in them is told at once and at its place. */
final class ApplicationsTest {

    private final Running application = Running.shared();

    private static String form(String id, String status) {
        return """
                {"id": "%s", "name": "缙云山托育园", "profitStatus": "%s", "modes": ["FULL_DAY"], "capacity": 40,
                 "street": "北温泉街道", "submittedOn": "2021-03-01"}
                """.formatted(id, status);
    }

    private static List<String> codes(Answered answered) {
        return answered.body()
                .path("problems")
                .valueStream()
                .map(each -> each.path("pointer").asString() + " "
                        + each.path("code").asString())
                .toList();
    }

    @Test
    void oneIsTakenUpStoredAndFound() {
        Answered created = application.post("/api/applications", form("t-1", "FOR_PROFIT"));
        assertThat(created.status()).isEqualTo(201);
        assertThat(created.header("Location")).isEqualTo("/api/applications/t-1");
        JsonNode found = application.get("/api/applications/t-1").body();
        assertThat(found).isEqualTo(created.body());
        assertThat(found.at("/application/name").asString()).isEqualTo("缙云山托育园");
        assertThat(found.at("/finding/authority").asString()).isEqualTo("MARKET_REGULATION");
        assertThat(found.at("/finding/basis/citations/0/quote").asString()).contains("在区市场监管局注册登记");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void whatAStoredCaseRestsOnIsNamedAsInAnAnswer(String language) {
        String form = form("t-5", "NON_PROFIT");
        JsonNode basis =
                application.post("/api/applications", form, language).body().at("/finding/basis");
        JsonNode answer = application
                .post("/api/answers/registration-authority", form, language)
                .body();
        assertThat(basis.path("citations")).isEqualTo(answer.path("citations")).isNotEmpty();
        assertThat(basis.path("readings")).isEqualTo(answer.path("readings")).isNotEmpty();
        assertThat(application.get("/api/applications/t-5", language).body().at("/finding/missing"))
                .isEqualTo(answer.path("missing"))
                .isNotEmpty();
    }

    @Test
    void theSameAgainChangesNothingAndAnotherUnderTheSameIdIsRefused() {
        application.post("/api/applications", form("t-2", "FOR_PROFIT"));
        Answered again = application.post("/api/applications", form("t-2", "FOR_PROFIT"));
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.body().path("version").asInt()).isEqualTo(2);
        Answered other = application.post("/api/applications", form("t-2", "NON_PROFIT"));
        assertThat(other.status()).isEqualTo(400);
        assertThat(codes(other)).containsExactly("/id APPLICATION_ID_TAKEN");
    }

    @ParameterizedTest
    @CsvSource({"zh, 没有名为", "en, no street or town is known as"})
    void everyProblemIsToldInTheLanguageOfTheRequest(String language, String words) {
        Answered refused = application.post(
                "/api/applications", "{\"id\": \"t-3\", \"capacity\": 0, \"street\": \"北溫泉\"}", language);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(codes(refused))
                .containsExactly(
                        "/name VALUE_MISSING",
                        "/profitStatus VALUE_MISSING",
                        "/modes VALUE_MISSING",
                        "/capacity NUMBER_OUT_OF_RANGE",
                        "/street STREET_NOT_KNOWN",
                        "/submittedOn VALUE_MISSING");
        assertThat(refused.body().at("/problems/4/message").asString()).startsWith(words);
        assertThat(application.get("/api/applications/t-3").status()).isEqualTo(404);
    }

    @Test
    void whatIsNoFormIsRefusedAtItsPlace() {
        assertThat(codes(application.post("/api/applications", "{\"idd\": \"x\", \"capacity\": \"12\"}")))
                .containsExactlyInAnyOrder("/idd FIELD_NOT_KNOWN", "/capacity TYPE_WRONG");
        assertThat(application.post("/api/applications", "{").status()).isEqualTo(400);
        assertThat(application.post("/api/applications", "[]").status()).isEqualTo(400);
    }

    @Test
    void aDayToComeIsRefused() {
        Answered tomorrow =
                application.post("/api/applications", form("t-4", "FOR_PROFIT").replace("2021-03-01", "2026-06-02"));
        assertThat(codes(tomorrow)).containsExactly("/submittedOn DATE_TO_COME");
        assertThat(application
                        .post("/api/applications", form("t-4", "FOR_PROFIT").replace("2021-03-01", "2026-06-01"))
                        .status())
                .isEqualTo(201);
    }

    @ParameterizedTest
    @CsvSource({
        "受理-1, /api/applications/%E5%8F%97%E7%90%86-1",
        "a b, /api/applications/a%20b",
        "50%, /api/applications/50%25",
        "甲/乙, /api/applications/%E7%94%B2%2F%E4%B9%99"
    })
    void anIdIsItsAddress(String id, String address) {
        Answered created = application.post("/api/applications", form(id, "FOR_PROFIT"));
        assertThat(created.header("Location")).isEqualTo(address);
        assertThat(application.get(address).body().at("/application/id").asString())
                .isEqualTo(id);
    }

    @Test
    void allAreListedPageByPage() {
        for (String id : List.of("z-1", "z-2", "z-3")) {
            application.post("/api/applications", form(id, "FOR_PROFIT"));
        }
        JsonNode first = application.get("/api/applications?after=z&limit=2").body();
        assertThat(first.path("registrations")
                        .valueStream()
                        .map(each -> each.at("/application/id").asString()))
                .containsExactly("z-1", "z-2");
        JsonNode second = application
                .get("/api/applications?limit=2&after=" + first.path("next").asString())
                .body();
        assertThat(second.at("/registrations/0/application/id").asString()).isEqualTo("z-3");
        assertThat(codes(application.get("/api/applications?limit=0"))).containsExactly("/limit NUMBER_OUT_OF_RANGE");
    }

    @Test
    void whatIsNotThereIsToldSo() {
        Answered missing = application.get("/api/applications/nobody");
        assertThat(missing.status()).isEqualTo(404);
        assertThat(missing.header("Content-Type")).isEqualTo("application/problem+json");
    }
}
