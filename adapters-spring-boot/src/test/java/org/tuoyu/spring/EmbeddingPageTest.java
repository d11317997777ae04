package org.tuoyu.spring;

import static org.assertj.core.api.Assertions.assertThat;

import example.Application;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The page for developers with Spring Boot: its files are these files, and its requests are answered as it says. */
final class EmbeddingPageTest {

    private static final Path PAGE = Path.of("..", "docs", "embedding.md");
    private static final Path TESTS = Path.of("src", "test");

    /** A request of the page: a header, a body, a path, and what the page shows of the answer. */
    private static final Pattern REQUEST = Pattern.compile(
            "\\$ curl -s(?: -H '([^']*): ([^']*)')?(?: --json '([^']*)')? localhost:8080(\\S+)\n((?:(?!\\$|```).*\n)+)");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "xml, resources/example/pom.xml",
        "properties, resources/example/application.properties",
        "java, java/example/Application.java",
        "java, java/example/Desk.java"
    })
    void thePageHasTheFileAsItIsCompiled(String language, String file) throws IOException {
        assertThat(Files.readString(PAGE))
                .contains("```" + language + "\n" + Files.readString(TESTS.resolve(file)) + "```\n");
    }

    @Test
    void theRequestsOfThePageAreAnsweredAsItSays() throws Exception {
        List<MatchResult> requests =
                REQUEST.matcher(Files.readString(PAGE)).results().toList();
        assertThat(requests).hasSizeGreaterThan(3);
        try (ConfigurableApplicationContext application = SpringApplication.run(
                Application.class,
                "--server.port=0",
                "--spring.main.banner-mode=off",
                "--spring.config.location=" + TESTS.resolve("resources/example/application.properties"),
                "--spring.datasource.url=jdbc:h2:file:" + folder.resolve("desk").toAbsolutePath())) {
            String root = "http://localhost:" + application.getEnvironment().getProperty("local.server.port");
            for (MatchResult each : requests) {
                JsonNode shown = JsonMapper.shared().readTree(each.group(5));
                assertThat(differences("", shown, answer(root, each)))
                        .as(each.group())
                        .isEmpty();
            }
        }
    }

    private static JsonNode answer(String root, MatchResult asked) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(root + asked.group(4)));
        if (asked.group(1) != null) {
            request.header(asked.group(1), asked.group(2));
        }
        if (asked.group(3) != null) {
            request.header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(asked.group(3)));
        }
        HttpResponse<String> response = HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
        return JsonMapper.shared().readTree(response.body());
    }

    /** Where an answer is not as the page shows it: every member that is shown is there, elements from the first on. */
    private static List<String> differences(String pointer, JsonNode shown, JsonNode came) {
        List<String> differences = new ArrayList<>();
        if (shown.isObject() && came.isObject()) {
            shown.properties()
                    .forEach(each -> differences.addAll(
                            differences(pointer + "/" + each.getKey(), each.getValue(), came.path(each.getKey()))));
        } else if (shown.isArray() && came.isArray()) {
            for (int i = 0; i < shown.size(); i++) {
                differences.addAll(differences(pointer + "/" + i, shown.get(i), came.path(i)));
            }
        } else if (!shown.equals(came)) {
            differences.add(pointer + ": " + came);
        }
        return differences;
    }

    /** Every property has a row, and each row a property; its words in the metadata are for editors. */
    @Test
    void thePageHasEveryPropertyAndEveryPropertyIsDescribed() throws IOException {
        JsonNode metadata;
        try (InputStream file =
                TuoyuProperties.class.getResourceAsStream("/META-INF/spring-configuration-metadata.json")) {
            metadata = JsonMapper.shared().readTree(file);
        }
        List<JsonNode> properties = List.copyOf(metadata.at("/properties").values());
        assertThat(properties)
                .allSatisfy(each ->
                        assertThat(each.path("description").asString("")).endsWith("."));
        Set<String> rows = Pattern.compile("`(tuoyu\\.[a-z.-]+)`")
                .matcher(Files.readString(PAGE))
                .results()
                .map(row -> row.group(1))
                .collect(Collectors.toSet());
        assertThat(properties.stream().map(each -> each.path("name").asString()))
                .containsExactlyInAnyOrderElementsOf(rows);
    }
}
