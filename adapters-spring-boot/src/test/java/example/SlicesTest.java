package example;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.autoconfigure.json.JsonTest;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.test.context.TestContextManager;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.tuoyu.childcare.institution.ApplicationForm;
import org.tuoyu.engine.Tuoyu;
import org.tuoyu.json.FormNotReadable;
import org.tuoyu.kernel.problem.Problem;
import org.tuoyu.policy.PolicyStack;
import org.tuoyu.spi.Store;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a test of a part of the application sees: {@code @WebMvcTest} and {@code @JsonTest}, as Spring makes them. */
class SlicesTest {

    /** Its controllers over a store in memory. */
    @WebMvcTest(
            controllers = Desk.class,
            properties = {"tuoyu.policies=beibei", "tuoyu.store=memory"})
    static class OfTheWeb {}

    /** Its JSON. */
    @JsonTest(properties = "tuoyu.policies=beibei")
    static class OfJson {}

    /** Without Spring's extension, which goes with a later JUnit. */
    private static ApplicationContext context(Class<?> slice) {
        return new TestContextManager(slice).getTestContext().getApplicationContext();
    }

    private static MvcTestResult posted(String form) {
        return context(OfTheWeb.class)
                .getBean(MockMvcTester.class)
                .post()
                .uri("/applications")
                .contentType(MediaType.APPLICATION_JSON)
                .content(form.getBytes(StandardCharsets.UTF_8))
                .header("Accept-Language", "zh")
                .exchange();
    }

    private static JsonNode body(MvcTestResult answer) {
        return JsonMapper.shared().readTree(answer.getResponse().getContentAsByteArray());
    }

    @Test
    void aControllerAnswersFromAStoreInMemory() {
        MvcTestResult answer = posted("""
                {"id":"A-1","name":"缙云托育园","profitStatus":"FOR_PROFIT","modes":["FULL_DAY"],"capacity":60,
                 "street":"朝阳街道","submittedOn":"2021-03-01"}
                """);
        assertThat(answer).hasStatusOk();
        assertThat(body(answer).path("answer").asString()).isEqualTo("MARKET_REGULATION");
    }

    @Test
    void whatIsWrongIsTold() {
        for (String form : List.of("{", "{\"nam\":1}", "{}")) {
            MvcTestResult answer = posted(form);
            assertThat(answer).hasStatus(400).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
            assertThat(body(answer).path("title").asString()).isEqualTo("请求有误");
            assertThat(body(answer).path("problems").isEmpty()).isFalse();
        }
    }

    @Test
    void jsonIsReadAndWritten() {
        ApplicationContext context = context(OfJson.class);
        JsonMapper mapper = context.getBean(JsonMapper.class);
        assertThat(mapper.writeValueAsString(Problem.at("/id", "VALUE_MISSING", "缺", "missing")))
                .isEqualTo("{\"code\":\"VALUE_MISSING\",\"pointer\":\"/id\",\"message\":\"缺\"}");
        assertThat(mapper.readValue("{\"id\":\"A-1\"}", ApplicationForm.class).id())
                .isEqualTo("A-1");
        assertThat(faults(mapper)).isEqualTo("FIELD_NOT_KNOWN");
        assertThat(context.getBeanNamesForType(PolicyStack.class)).hasSize(1);
        assertThat(context.getBeanNamesForType(Store.class)).isEmpty();
        assertThat(context.getBeanNamesForType(Tuoyu.class)).isEmpty();
    }

    private static String faults(JsonMapper mapper) {
        try {
            mapper.readValue("{\"nam\":1}", ApplicationForm.class);
            return "none";
        } catch (JacksonException refused) {
            return ((FormNotReadable) refused).problems().get(0).code();
        }
    }
}
