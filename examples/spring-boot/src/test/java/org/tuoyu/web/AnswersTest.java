package org.tuoyu.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tuoyu.web.Running.Answered;
import tools.jackson.databind.JsonNode;

/** Answers while a form is filled in, and answers to any question; each with the words that it rests on. */
final class AnswersTest {

    private static final String AUTHORITY = "/api/answers/registration-authority";

    private final Running application = Running.shared();

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }

    @Test
    void nothingFilledInLeavesEveryAuthorityPossible() {
        JsonNode answer = application.post(AUTHORITY, "{}").body();
        assertThat(answer.path("outcome").asString()).isEqualTo("UNDETERMINED");
        assertThat(texts(answer.path("candidates"))).containsExactly("区委编办", "区民政局", "区市场监管局");
        assertThat(texts(answer.path("missing"))).containsExactly("profitStatus", "legalForm");
        assertThat(answer.path("asOf").asString()).isEqualTo("2026-06-01");
    }

    @ParameterizedTest
    @CsvSource({"zh, 区市场监管局", "en, District Market Regulation Bureau"})
    void whatIsFilledInCountsAndTheRestIsTold(String language, String authority) {
        JsonNode answer = application
                .post(AUTHORITY, "{\"profitStatus\": \"FOR_PROFIT\", \"submittedOn\": \"2021-03-01\"}", language)
                .body();
        assertThat(answer.path("authority").asString()).isEqualTo(authority);
        assertThat(answer.at("/citations/0/quote").asString()).isEqualTo("举办营利性婴幼儿照护服务机构的，在区市场监管局注册登记");
        assertThat(answer.at("/citations/0/verified").asBoolean()).isTrue();
        assertThat(answer.path("asOf").asString()).isEqualTo("2021-03-01");
        assertThat(answer.path("problems")
                        .valueStream()
                        .map(each -> each.path("pointer").asString()))
                .containsExactly("/id", "/name", "/modes", "/capacity", "/street");
        assertThat(answer.at("/explanation/changes").isEmpty()).isFalse();
    }

    @Test
    void aValueThatIsNoneIsNotKnown() {
        JsonNode answer =
                application.post(AUTHORITY, "{\"profitStatus\": \"营利\"}").body();
        assertThat(answer.path("outcome").asString()).isEqualTo("UNDETERMINED");
        assertThat(answer.path("problems")
                        .valueStream()
                        .filter(each -> each.path("pointer").asString().equals("/profitStatus"))
                        .map(each -> each.path("code").asString()))
                .containsExactly("VALUE_NOT_KNOWN");
    }

    @Test
    void aContradictionIsToldAndSoIsACodeOfAnotherRegistrar() {
        JsonNode answer = application
                .post(
                        AUTHORITY,
                        "{\"profitStatus\": \"FOR_PROFIT\", \"legalForm\": \"PUBLIC_INSTITUTION\", \"creditCode\": \"52500109MJP0000001\"}")
                .body();
        assertThat(answer.path("outcome").asString()).isEqualTo("INVALID");
        JsonNode agreed = application
                .post(AUTHORITY, "{\"profitStatus\": \"FOR_PROFIT\", \"creditCode\": \"52500109MJP0000001\"}")
                .body();
        assertThat(agreed.path("problems")
                        .valueStream()
                        .map(each -> each.path("code").asString()))
                .contains("CREDIT_CODE_MISMATCH");
    }

    @Test
    void whereTheDocumentDoesNotHoldThatIsSaid() {
        JsonNode answer = application
                .post(
                        AUTHORITY,
                        "{\"profitStatus\": \"FOR_PROFIT\", \"street\": \"水土街道\", \"submittedOn\": \"2026-01-01\"}")
                .body();
        assertThat(answer.path("authority").asString()).isEqualTo("市场监管部门");
        assertThat(answer.path("problems")
                        .valueStream()
                        .filter(each -> each.path("pointer").asString().equals("/street"))
                        .map(each -> each.path("code").asString()))
                .containsExactly("PLACE_IN_OTHER_DISTRICT");
    }

    @Test
    void aDayThatHasNotComeIsToldAndCountsAsNotFilledIn() {
        JsonNode answer = application
                .post(AUTHORITY, "{\"profitStatus\": \"FOR_PROFIT\", \"submittedOn\": \"2026-06-02\"}")
                .body();
        assertThat(answer.path("asOf").asString()).isEqualTo("2026-06-01");
        assertThat(answer.path("problems")
                        .valueStream()
                        .filter(each -> each.path("pointer").asString().equals("/submittedOn"))
                        .map(each -> each.path("code").asString()))
                .containsExactly("DATE_TO_COME");
        assertThat(application
                        .post(AUTHORITY, "{\"profitStatus\": \"FOR_PROFIT\", \"submittedOn\": \"2026-06-01\"}")
                        .body()
                        .toString())
                .doesNotContain("DATE_TO_COME");
    }

    @Test
    void anyQuestionCanBeAsked() {
        JsonNode questions = application.get("/api/questions").body();
        JsonNode prices = questions
                .valueStream()
                .filter(each -> each.path("id").asString().equals("support/utility-prices"))
                .findFirst()
                .orElseThrow();
        assertThat(prices.path("label").asString()).isNotEmpty();
        JsonNode answer = application
                .post("/api/answers/support/utility-prices?asOf=2021-03-01", "{}")
                .body();
        assertThat(answer.path("question").asString()).isEqualTo("support/utility-prices");
        assertThat(answer.at("/citations/0/quote").asString()
                        + answer.at("/told/0/quote").asString())
                .contains("居民用水");
        assertThat(answer.at("/rows/0/lead/0").asString()).isEqualTo("区发展改革委");
        assertThat(application
                        .post("/api/answers/support/utility-prices?asOf=2021-03-01", "")
                        .body())
                .isEqualTo(answer);
        assertThat(application
                        .post("/api/answers/support%2Futility-prices?asOf=2021-03-01", "")
                        .body())
                .isEqualTo(answer);
    }

    @Test
    void everyQuestionIsAnsweredWithoutAnyFact() {
        for (JsonNode question : application.get("/api/questions").body()) {
            String id = question.path("id").asString();
            Answered answered = application.post("/api/answers/" + id + "?asOf=2021-03-01", "{}");
            assertThat(answered.status()).as(id).isEqualTo(200);
            assertThat(answered.body().path("outcome").asString()).as(id).isNotEqualTo("INVALID");
        }
    }

    @Test
    void whatIsAskedWronglyIsRefusedWithEveryProblem() {
        Answered facts = application.post("/api/answers/registration/filing-authority?asOf=2021-03-01", "{\"x\": 1}");
        assertThat(facts.status()).isEqualTo(400);
        assertThat(problem(application.post("/api/answers/support/utility-price", "{}")))
                .isEqualTo(" QUESTION_NOT_KNOWN [\"support/utility-prices\"]");
        assertThat(problem(
                        application.post("/api/answers/support/utility-prices?place=" + Running.escaped("北培区"), "{}")))
                .startsWith("/place PLACE_NOT_KNOWN");
        assertThat(problem(application.post("/api/answers/support/utility-prices?asOf=yesterday", "{}")))
                .startsWith("/asOf DATE_NOT_READABLE");
        Answered two = application.post("/api/answers/institution/x", "{\"a\": 1, \"b\": 2}");
        assertThat(two.status()).isEqualTo(400);
    }

    private static String problem(Answered answered) {
        JsonNode first = answered.body().at("/problems/0");
        return first.path("pointer").asString() + " " + first.path("code").asString() + " " + first.path("didYouMean");
    }
}
