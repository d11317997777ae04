package org.tuoyu.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tuoyu.web.Running.Answered;
import tools.jackson.databind.JsonNode;

/** Whatever is wrong with a request is told in one form, in the language of the request. */
final class RequestFaultsTest {

    private static final String MATRIX = "/api/matrix?role=LEED";

    private final Running application = Running.shared();

    private static JsonNode problem(Answered answered, int status, String title) {
        assertThat(answered.status()).as(answered.response().body()).isEqualTo(status);
        assertThat(answered.header("Content-Type")).isEqualTo("application/problem+json");
        JsonNode body = answered.body();
        assertThat(body.path("title").asString()).isEqualTo(title);
        assertThat(body.path("status").asInt()).isEqualTo(status);
        assertThat(body.path("code").asString()).isEqualTo("INPUT_NOT_VALID");
        assertThat(body.path("problems").size()).isEqualTo(1);
        return body.at("/problems/0");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"body":"GOVERNMENT","body":"DEPARTMENT"} | FIELD_REPEATED
            {"body":{"a":1}}                          | TYPE_WRONG
            {"body":["GOVERNMENT"]}                   | TYPE_WRONG
            """)
    void aFactThatIsStatedTwiceOrIsNoValueIsTold(String body, String code) {
        JsonNode problem = problem(application.post("/api/answers/organisation/carry-out", body), 400, "请求有误");
        assertThat(problem.path("code").asString()).isEqualTo(code);
        assertThat(problem.path("pointer").asString()).isEqualTo("/body");
        assertThat(problem.path("message").asString()).doesNotContain("a=1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000-01-01", "-0001-01-01", "+10000-01-01", "2021-02-29"})
    void aDayIsOneOfOurTime(String day) {
        JsonNode problem = problem(application.get("/api/agenda?asOf=" + day.replace("+", "%2B")), 400, "请求有误");
        assertThat(problem.path("code").asString()).isEqualTo("DATE_NOT_READABLE");
    }

    @Test
    void whatIsBeyondTheLimitsOfAParserIsTold() {
        String large = "{\"capacity\":" + "9".repeat(2_000) + "}";
        for (String path : List.of("/api/applications", "/api/answers/organisation/carry-out")) {
            assertThat(problem(application.post(path, large), 400, "请求有误")
                            .path("code")
                            .asString())
                    .isEqualTo("INPUT_TOO_LARGE");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            /api/applications                   | {"id":   | NOT_JSON      |             | 应为 JSON，第 1 行第
            /api/applications                   | ``       | BODY_MISSING  |             | 应有内容，实际没有
            /api/applications                   | []       | NOT_AN_OBJECT |             | 应为一个 JSON 对象，实为数组
            /api/answers/registration-authority | {        | NOT_JSON      |             | 应为 JSON
            /api/answers/support/utility-prices | {"x": ]  | NOT_JSON      |             | 应为 JSON
            /api/answers/support/utility-prices | [1]      | TYPE_WRONG    |             | 不是此处应有的 JSON
            """)
    void aBodyThatCannotBeReadIsTold(String path, String body, String code, String pointer, String message) {
        JsonNode problem = problem(application.post(path, body), 400, "请求有误");
        assertThat(problem.path("code").asString()).isEqualTo(code);
        assertThat(problem.path("pointer").asString()).isEmpty();
        assertThat(problem.path("message").asString()).startsWith(message);
    }

    @ParameterizedTest
    @CsvSource({"/api/applications", "/api/answers/support/utility-prices", "/api/duties", "/api/targets"})
    void anotherContentTypeIsTold(String path) {
        Answered answered = application.send(path, "text/plain", "{}", "en");
        JsonNode problem = problem(answered, 415, "Unsupported Media Type");
        assertThat(problem.path("code").asString()).isEqualTo("CONTENT_TYPE_WRONG");
        assertThat(problem.path("message").asString()).contains("got \"text/plain\"");
        assertThat(answered.header("Accept")).isNotEmpty();
        problem(application.send(path, "text/plain", "{}", "zh"), 415, "不接受这种内容类型");
    }

    @Test
    void aParameterIsToldAtItsName() {
        JsonNode role = problem(application.get(MATRIX), 400, "请求有误");
        assertThat(role.path("pointer").asString()).isEqualTo("/role");
        assertThat(role.path("code").asString()).isEqualTo("VALUE_NOT_KNOWN");
        assertThat(role.at("/didYouMean/0").asString()).isEqualTo("LEAD");
        JsonNode limit = problem(application.get("/api/applications?limit=many", "en"), 400, "Bad Request");
        assertThat(limit.path("pointer").asString()).isEqualTo("/limit");
        assertThat(limit.path("message").asString()).isEqualTo("expected a whole number, got \"many\"");
        JsonNode unit = problem(application.get("/api/sheet"), 400, "请求有误");
        assertThat(unit.path("pointer").asString()).isEqualTo("/unit");
        assertThat(unit.path("code").asString()).isEqualTo("VALUE_MISSING");
    }

    @Test
    void whatIsNotThereHasItsTitle() {
        for (String path : List.of("/api/applications/nobody", "/api/text/9", "/api/nothing")) {
            assertThat(application.get(path).body().path("title").asString())
                    .as(path)
                    .isEqualTo("没有此项");
            assertThat(application.get(path, "en").body().path("title").asString())
                    .as(path)
                    .isEqualTo("Not Found");
        }
        assertThat(application.post("/api/words", "{}").body().path("title").asString())
                .isEqualTo("此处不接受这种请求方法");
    }
}
