package org.tuoyu.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The application as {@code ./tuoyu serve} starts it: from its jar and the libraries beside it, as a process of its own. */
@Tag("packed")
final class LaunchedTest {

    private static final Path BUILT = Path.of("target").toAbsolutePath();
    private static final String MAIN = "org.tuoyu.web.WebApplication";
    private static final Pattern ADDRESS = Pattern.compile("http://localhost:\\d+/");

    @TempDir
    private Path data;

    @Test
    void itStartsFromItsOwnBuildAnswersAndStops() throws Exception {
        Process process = started();
        try {
            HttpResponse<String> answer = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(address(process) + "openapi.json"))
                                    .build(),
                            BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).contains("/api/applications");
        } finally {
            process.destroy();
            process.waitFor();
        }
        try (Stream<Path> kept = Files.list(data)) {
            assertThat(kept).containsExactly(data.resolve("cases.mv.db"));
        }
    }

    @Test
    void theLauncherHasTheSamePathAndTheSameArguments() throws IOException {
        assertThat(Files.readString(Path.of("..", "..", "tuoyu")))
                .contains(
                        "jar=$home/examples/spring-boot/target/tuoyu-web.jar",
                        "-cp \"$jar:$home/examples/spring-boot/target/lib/*\"",
                        MAIN + " --server.port=\"$port\" --tuoyu.data=\"$data\" --spring.profiles.active=\"$profile\"",
                        "profile=default");
    }

    private Process started() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dfile.encoding=UTF-8",
                        "-XX:+UseSerialGC",
                        "-cp",
                        BUILT.resolve("tuoyu-web.jar") + ":" + BUILT.resolve("lib") + "/*",
                        MAIN,
                        "--server.port=0",
                        "--tuoyu.data=" + data,
                        "--spring.profiles.active=default")
                .redirectErrorStream(true)
                .start();
    }

    /** What it says when it is ready. */
    private static String address(Process process) throws IOException {
        BufferedReader said = process.inputReader(StandardCharsets.UTF_8);
        StringBuilder all = new StringBuilder();
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            all.append(line).append('\n');
            Matcher address = ADDRESS.matcher(line);
            if (address.find()) {
                return address.group();
            }
        }
        throw new AssertionError("The application did not start; it said: " + all);
    }
}
