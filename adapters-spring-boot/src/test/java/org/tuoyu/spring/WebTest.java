package org.tuoyu.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.tuoyu.spring.Http.host;
import static org.tuoyu.spring.Http.json;
import static org.tuoyu.spring.Http.response;
import static org.tuoyu.spring.Http.sent;
import static org.tuoyu.spring.Http.told;

import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.boot.web.context.servlet.AnnotationConfigServletWebApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.tuoyu.engine.Tuoyu;
import tools.jackson.databind.JsonNode;

/** Over HTTP: forms are read and validated, answers and problems written, in the language of the request. */
final class WebTest {

    private static final String GOOD = """
            {"id":"A-1","name":"缙云托育园","profitStatus":"FOR_PROFIT","modes":["FULL_DAY"],"capacity":60,
             "street":"朝阳街道","submittedOn":"2021-03-01"}
            """;
    private static final String EMPTY_AND_WRONG = """
            {"name":" ","profitStatus":"FOR_PROFITS","modes":["FULL_DAY","FULL_DAY"],"capacity":0,
             "street":"朝阳街道","submittedOn":"2021-02-30","creditCode":"123"}
            """;
    private static final List<String> WRONG = List.of(
            "VALUE_MISSING /id",
            "VALUE_MISSING /name",
            "VALUE_NOT_KNOWN /profitStatus",
            "CREDIT_CODE_MALFORMED /creditCode",
            "VALUE_REPEATED /modes/1",
            "NUMBER_OUT_OF_RANGE /capacity",
            "DATE_NOT_READABLE /submittedOn");

    /** One application for all tests that change nothing in it. */
    private static final AnnotationConfigServletWebApplicationContext ONE =
            new AnnotationConfigServletWebApplicationContext();

    @BeforeAll
    static void oneStarts() {
        ONE.setServletContext(new MockServletContext());
        TestPropertyValues.of(Http.PROPERTIES).applyTo(ONE);
        ONE.register(Host.class);
        ONE.refresh();
    }

    @AfterAll
    static void oneStops() {
        ONE.close();
    }

    /** What is asked of an application. */
    private interface Asked {
        void of(ApplicationContext context) throws Exception;
    }

    private static void inOne(Asked asked) throws Exception {
        asked.of(ONE);
    }

    @Test
    void anApplicationIsTakenUpAndAnsweredWithItsReasons() {
        host().run(context -> {
            JsonNode answer = json(sent(context, "/applications", GOOD, "zh-CN"), 200, "application/json");
            assertThat(answer.at("/outcome").asString()).isEqualTo("DETERMINED");
            assertThat(answer.at("/label").asString()).isEqualTo("市场监管部门");
            assertThat(answer.at("/citations").findValuesAsString("quote")).isNotEmpty();
            JsonNode again = json(sent(context, "/applications", GOOD, "en"), 200, "application/json");
            assertThat(again.at("/application/id").asString()).isEqualTo("A-1");
        });
    }

    @Test
    void aHostThatThrowsTakesBackWhatTheStoreWrote() {
        host().run(context -> {
            assertThatThrownBy(() -> sent(context, "/applications/failing", GOOD, "zh"))
                    .hasRootCauseMessage("thrown by the host");
            JdbcTemplate database = new JdbcTemplate(context.getBean(DataSource.class));
            for (String table : List.of("orders", "tuoyu_journal", "tuoyu_views")) {
                assertThat(database.queryForObject("SELECT COUNT(*) FROM " + table, Long.class))
                        .as(table)
                        .isZero();
            }
            assertThat(context.getBean(Tuoyu.class).registrations().find("A-1")).isEmpty();
            sent(context, "/applications", GOOD, "zh");
            assertThat(database.queryForObject("SELECT COUNT(*) FROM orders", Long.class))
                    .isEqualTo(1);
            assertThat(context.getBean(Tuoyu.class).registrations().find("A-1")).isPresent();
        });
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, 必填，未填写或为空", "en-GB, 'a value is required, got none or a blank'", "fr, 必填，未填写或为空"})
    void everyFaultOfAFormIsToldInTheLanguageOfTheRequest(String language, String missing) throws Exception {
        inOne(context -> {
            JsonNode detail =
                    json(sent(context, "/applications", EMPTY_AND_WRONG, language), 400, "application/problem+json");
            assertThat(told(detail)).containsExactlyElementsOf(WRONG);
            assertThat(detail.at("/problems/0/message").asString()).isEqualTo(missing);
            assertThat(detail.at("/problems/2/didYouMean/0").asString()).isEqualTo("FOR_PROFIT");
            assertThat(detail.at("/status").asInt()).isEqualTo(400);
            assertThat(detail.at("/code").asString()).isEqualTo("INPUT_NOT_VALID");
            assertThat(detail.at("/instance").asString()).isEqualTo("/applications");
        });
    }

    @Test
    void theSameIsToldWhereBootsOwnProblemDetailsAreOn() {
        host().withPropertyValues("spring.mvc.problemdetails.enabled=true").run(context -> {
            JsonNode detail =
                    json(sent(context, "/applications", EMPTY_AND_WRONG, "en"), 400, "application/problem+json");
            assertThat(told(detail)).containsExactlyElementsOf(WRONG);
            JsonNode shape = json(sent(context, "/applications", "{\"Id\":1}", "en"), 400, "application/problem+json");
            assertThat(told(shape)).containsExactly("FIELD_NOT_KNOWN /Id");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void faultsOfTheShapeAreToldAllAtOnce(String language) throws Exception {
        inOne(context -> {
            JsonNode detail = json(
                    sent(context, "/applications", "{\"nam\":\"x\",\"capacity\":\"1\"}", language),
                    400,
                    "application/problem+json");
            assertThat(told(detail)).containsExactly("FIELD_NOT_KNOWN /nam", "TYPE_WRONG /capacity");
            assertThat(detail.at("/problems/1/message").asString())
                    .contains(language.equals("en") ? "expected a whole number" : "应为整数");
        });
    }

    @Test
    void aFormWithinATypeOfTheHostIsToldWithItsWholePointer() throws Exception {
        inOne(context -> {
            JsonNode detail = json(
                    sent(context, "/parcels", "{\"channel\":\"\",\"form\":" + EMPTY_AND_WRONG + "}", "en"),
                    400,
                    "application/problem+json");
            assertThat(told(detail))
                    .contains("VALUE_MISSING /form/id", "VALUE_REPEATED /form/modes/1", "CONSTRAINT_VIOLATED /channel")
                    .hasSize(WRONG.size() + 1);
        });
    }

    @Test
    void aFormInAListIsToldWithItsPlace() throws Exception {
        inOne(context -> {
            JsonNode detail = json(
                    sent(context, "/lists", "[" + GOOD + "," + EMPTY_AND_WRONG + "]", "en"),
                    400,
                    "application/problem+json");
            assertThat(told(detail))
                    .containsExactlyInAnyOrderElementsOf(WRONG.stream()
                            .map(each -> each.replace(" /", " /1/"))
                            .toList());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"/own", "/own-lists"})
    void whatIsOfTheHostIsLeftToSpring(String path) throws Exception {
        String body = path.equals("/own") ? "{\"name\":\"\"}" : "[{\"name\":\"\"}]";
        inOne(context -> {
            MockHttpServletResponse response = sent(context, path, body, "en");
            assertThat(response.getStatus()).isEqualTo(400);
            assertThat(response.getContentAsString()).isEmpty();
        });
        host().withBean(HostsAdvice.class)
                .run(context -> assertThat(
                                sent(context, "/own", "{\"name\":\"\"}", "en").getContentAsString())
                        .isEqualTo("the host's own words"));
    }

    @Test
    void theHostsOwnAdviceComesFirst() {
        host().withBean(HostsAdvice.class)
                .run(context -> assertThat(sent(context, "/applications", EMPTY_AND_WRONG, "en")
                                .getContentAsString())
                        .isEqualTo("the host's own words"));
    }

    /** An advice of the host, without an order. */
    @RestControllerAdvice
    static class HostsAdvice {

        @ExceptionHandler(MethodArgumentNotValidException.class)
        String notValid() {
            return "the host's own words";
        }
    }

    @ParameterizedTest
    @CsvSource({
        "input, 400, INPUT_NOT_VALID",
        "overtaken, 409, OVERTAKEN",
        "store, 503, NOT_AVAILABLE",
        "other, 500, FAILED"
    })
    void whatIsThrownHasItsStatusAndCodeAndNothingOfItsInside(String which, int status, String code) throws Exception {
        inOne(context -> {
            MockHttpServletResponse response = response(context, get("/failures/" + which), "en");
            JsonNode detail = json(response, status, "application/problem+json");
            assertThat(detail.at("/code").asString()).isEqualTo(code);
            assertThat(response.getContentAsString()).doesNotContain("secret", "08006", "autocommit");
            assertThat(told(detail)).isEqualTo(which.equals("input") ? List.of("VALUE_MISSING /id") : List.of());
        });
    }

    @Test
    void outsideOfAServletApplicationThereAreNoProblemDetails() {
        Contexts.runner().run(context -> assertThat(context).doesNotHaveBean(ProblemDetails.class));
        host().run(context -> assertThat(context).hasSingleBean(ProblemDetails.class));
    }
}
