package org.tuoyu.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.tuoyu.spring.Http.host;
import static org.tuoyu.spring.Http.json;
import static org.tuoyu.spring.Http.response;
import static org.tuoyu.spring.Http.sent;
import static org.tuoyu.spring.Http.told;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import tools.jackson.databind.JsonNode;

/** A body that cannot be read where a form is expected is told as what is wrong within a form. */
final class BodiesTest {

    private static final String PROBLEM = "application/problem+json";

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            /applications | {"id":"A-1" "name":"x"} | NOT_JSON         | expected JSON, its syntax breaks in line 1 at character
            /applications | {"id":                  | NOT_JSON         | expected JSON, its syntax breaks in line 1 at character
            /applications | -                       | BODY_MISSING     | a body is required, got none
            /applications | null                    | BODY_MISSING     | a body is required, got none
            /applications | '  '                    | BODY_MISSING     | a body is required, got none
            /applications | {} {}                   | NOT_AN_OBJECT    | expected exactly one JSON object
            /applications | []                      | NOT_AN_OBJECT    | expected a JSON object, got an array
            /applications | "x"                     | NOT_AN_OBJECT    | expected a JSON object, got a string
            /lists        | {}                      | TYPE_WRONG       | expected JSON of another type here
            /lists        | [7]                     | NOT_AN_OBJECT /0 | expected a JSON object, got a whole number
            /parcels      | {"form":[]}             | NOT_AN_OBJECT /form | expected a JSON object, got an array
            /parcels      | {"channel":{}}          | TYPE_WRONG /channel | expected JSON of another type here
            /parcels      | {"form":{},             | NOT_JSON         | expected JSON
            /entities     | {                       | NOT_JSON         | expected JSON
            """)
    void aBodyThatIsNoFormIsTold(String path, String body, String told, String message) {
        host().run(context -> {
            JsonNode detail = json(sent(context, path, body == null ? "" : body, "en"), 400, PROBLEM);
            assertThat(told(detail)).containsExactly(told.contains("/") ? told : told + " ");
            assertThat(detail.at("/problems/0/message").asString()).startsWith(message);
            assertThat(detail.at("/code").asString()).isEqualTo("INPUT_NOT_VALID");
            assertThat(detail.at("/title").asString()).isEqualTo("Bad Request");
            assertThat(detail.toString()).doesNotContain("\"x\"", "A-1");
        });
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anotherContentTypeIsTold(boolean bootsOwn) {
        host().withPropertyValues("spring.mvc.problemdetails.enabled=" + bootsOwn)
                .run(context -> {
                    MockHttpServletResponse response = response(
                            context,
                            post("/applications")
                                    .contentType(MediaType.TEXT_PLAIN)
                                    .content("{}"),
                            "zh");
                    JsonNode detail = json(response, 415, PROBLEM);
                    assertThat(told(detail)).containsExactly("CONTENT_TYPE_WRONG ");
                    assertThat(detail.at("/problems/0/message").asString()).contains("application/json", "text/plain");
                    assertThat(detail.at("/title").asString()).isEqualTo("不接受这种内容类型");
                    assertThat(response.getHeader(HttpHeaders.ACCEPT)).contains("application/json");
                });
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theTitleIsInTheLanguageOfTheRequest(boolean bootsOwn) {
        host().withPropertyValues("spring.mvc.problemdetails.enabled=" + bootsOwn)
                .run(context -> {
                    for (String body : List.of("{", "{\"x\":1}", "{}", "")) {
                        JsonNode detail = json(sent(context, "/applications", body, "zh-CN"), 400, PROBLEM);
                        assertThat(detail.at("/title").asString()).as(body).isEqualTo("请求有误");
                        assertThat(detail.at("/problems").isEmpty()).as(body).isFalse();
                    }
                });
    }

    @Test
    void whatIsOfTheHostIsLeftToSpring() {
        host().run(context -> {
            for (String body : List.of("{", "")) {
                MockHttpServletResponse response = sent(context, "/own", body, "en");
                assertThat(response.getStatus()).isEqualTo(400);
                assertThat(response.getContentAsString()).isEmpty();
            }
            MockHttpServletResponse other = response(
                    context, post("/own").contentType(MediaType.TEXT_PLAIN).content("{}"), "en");
            assertThat(other.getStatus()).isEqualTo(415);
            assertThat(other.getContentAsString()).isEmpty();
        });
        host().withPropertyValues("spring.mvc.problemdetails.enabled=true")
                .run(context -> assertThat(json(sent(context, "/own", "{", "en"), 400, PROBLEM)
                                .has("problems"))
                        .isFalse());
    }

    @Test
    void aHostThatHandlesItForItsOwnTypesHasItsWords() {
        host().withBean(HostsAdvice.class)
                .withPropertyValues("spring.jackson.deserialization.fail-on-unknown-properties=true")
                .run(context -> {
                    assertThat(json(sent(context, "/own", "{", "zh"), 400, PROBLEM)
                                    .at("/problems/0/code")
                                    .asString())
                            .isEqualTo("NOT_JSON");
                    assertThat(told(json(sent(context, "/own", "{\"nam\":1}", "zh"), 400, PROBLEM)))
                            .containsExactly("FIELD_NOT_KNOWN /nam");
                });
    }

    /** An advice of the host, which tells faults of its own types as those of forms are told. */
    @RestControllerAdvice
    static class HostsAdvice {

        private final ProblemDetails details;

        HostsAdvice(ProblemDetails details) {
            this.details = details;
        }

        @ExceptionHandler
        ProblemDetail notReadable(HttpMessageNotReadableException exception) {
            return details.of(exception);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DROP TABLE tuoyu_journal",
                "DROP TABLE tuoyu_views",
                "ALTER TABLE tuoyu_views DROP COLUMN digest"
            })
    void aStoreThatDoesNotFitIsNotAvailableWhateverIsAskedOfIt(String change) {
        host().run(context -> {
            context.getBean(JdbcTemplate.class).execute(change);
            String form = "{\"id\":\"A-1\",\"name\":\"x\",\"profitStatus\":\"FOR_PROFIT\",\"modes\":[\"FULL_DAY\"],"
                    + "\"capacity\":1,\"street\":\"朝阳街道\",\"submittedOn\":\"2021-03-01\"}";
            for (MockHttpServletResponse each : List.of(
                    sent(context, "/applications", form, "zh"),
                    response(context, get("/applications/A-1"), "zh"),
                    response(context, get("/applications"), "zh"))) {
                JsonNode detail = json(each, 503, PROBLEM);
                assertThat(detail.at("/code").asString()).isEqualTo("NOT_AVAILABLE");
                assertThat(detail.at("/title").asString()).isEqualTo("暂不可用");
            }
        });
    }
}
