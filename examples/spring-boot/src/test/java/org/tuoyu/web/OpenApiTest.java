package org.tuoyu.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.tuoyu.web.Running.Answered;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The description of the interface says what there is: every address, and of each example what comes. */
final class OpenApiTest {

    private final Running application = Running.shared();
    private final JsonNode document = application.get("/openapi.json").body();

    @Test
    void itHasEveryAddressAndNoOther() {
        Set<String> told = new TreeSet<>();
        document.path("paths")
                .propertyStream()
                .forEach(path ->
                        path.getValue().propertyNames().forEach(method -> told.add(method + " " + path.getKey())));
        Set<String> there = new TreeSet<>();
        application
                .context
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .forEach(mapping -> {
                    for (String path : mapping.getPatternValues()) {
                        for (RequestMethod method :
                                mapping.getMethodsCondition().getMethods()) {
                            there.add(method.name().toLowerCase(java.util.Locale.ROOT) + " "
                                    + path.replace("{*question}", "{question}"));
                        }
                    }
                });
        there.removeIf(each -> !each.contains(" /api/"));
        assertThat(told).isEqualTo(there).hasSizeGreaterThan(15);
    }

    @TestFactory
    List<DynamicTest> whatComesIsWhatItSays() {
        application.post(
                "/api/applications",
                document.at("/paths/~1api~1applications/post/requestBody/content/application~1json/example")
                        .toString());
        List<DynamicTest> tests = new ArrayList<>();
        document.path("paths")
                .propertyStream()
                .forEach(path -> path.getValue()
                        .propertyStream()
                        .forEach(operation -> tests.add(DynamicTest.dynamicTest(
                                operation.getKey() + " " + path.getKey(),
                                () -> check(path.getKey(), operation.getKey(), operation.getValue())))));
        return tests;
    }

    private void check(String path, String method, JsonNode operation) {
        Answered answered = ask(
                address(path, operation), method, operation.path("requestBody").path("content"));
        JsonNode response = operation.path("responses").path(String.valueOf(answered.status()));
        assertThat(answered.status()).as(answered.response().body()).isLessThan(300);
        assertThat(response.isMissingNode()).isFalse();
        JsonNode schema = response.at("/content/application~1json/schema");
        assertThat(schema(schema).validate(answered.body())).isEmpty();
    }

    private Answered ask(String address, String method, JsonNode content) {
        if (method.equals("get")) {
            return application.get(address, "en");
        }
        return content.has("application/x-ndjson")
                ? application.lines(
                        address,
                        content.path("application/x-ndjson").path("example").asString())
                : application.post(
                        address,
                        content.path("application/json").path("example").toString(),
                        "en");
    }

    /** With the example of each parameter that is named. */
    private String address(String path, JsonNode operation) {
        String address = path;
        StringBuilder query = new StringBuilder();
        for (JsonNode each : operation.path("parameters")) {
            JsonNode parameter =
                    each.has("$ref") ? document.at(each.path("$ref").asString().substring(1)) : each;
            String name = parameter.path("name").asString();
            String example = parameter.path("example").asString("");
            if (parameter.path("in").asString().equals("path")) {
                address = address.replace("{" + name + "}", example);
            } else if (parameter.path("in").asString().equals("query") && !example.isEmpty()) {
                query.append(query.isEmpty() ? '?' : '&')
                        .append(name)
                        .append('=')
                        .append(Running.escaped(example));
            }
        }
        return address + query;
    }

    /** A schema of the document, with its components beside it. */
    private Schema schema(JsonNode schema) {
        ObjectNode whole = (ObjectNode) schema.deepCopy();
        whole.set("components", document.path("components"));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(whole);
    }
}
