package org.tuoyu.web;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The application on a port of its own, on 2026-06-01, and a client that speaks to it. */
final class Running implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** The day is always the same. */
    @Configuration(proxyBeanMethods = false)
    static class OneDay {
        @Bean
        Clock clock() {
            return Clock.fixed(Instant.parse("2026-05-31T16:00:00Z"), ZoneOffset.UTC);
        }
    }

    /** An answer, with its body as JSON where it is JSON. */
    record Answered(int status, HttpResponse<String> response) {

        JsonNode body() {
            return JSON.readTree(response.body());
        }

        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }
    }

    /** One for all tests that store nothing under the same name. */
    private static final Running SHARED = start("memory", Map.of());

    final ConfigurableApplicationContext context;
    private final String address;
    private final HttpClient client = HttpClient.newHttpClient();

    private Running(ConfigurableApplicationContext context) {
        this.context = context;
        this.address = "http://127.0.0.1:" + context.getEnvironment().getRequiredProperty("local.server.port");
    }

    static Running shared() {
        return SHARED;
    }

    /** @param properties before those of the application's own files */
    static Running start(String profile, Map<String, String> properties) {
        List<String> arguments = new ArrayList<>(List.of("--server.port=0"));
        properties.forEach((name, value) -> arguments.add("--" + name + "=" + value));
        return new Running(new SpringApplicationBuilder(WebApplication.class, OneDay.class)
                .profiles(profile)
                .run(arguments.toArray(String[]::new)));
    }

    Answered get(String path, String language) {
        return send(request(path, language).GET());
    }

    Answered get(String path) {
        return get(path, "zh");
    }

    Answered post(String path, String body, String language) {
        return send(path, "application/json", body, language);
    }

    Answered post(String path, String body) {
        return post(path, body, "zh");
    }

    Answered lines(String path, String body) {
        return send(path, "application/x-ndjson", body, "zh");
    }

    Answered send(String path, String type, String body, String language) {
        return send(request(path, language).header("Content-Type", type).POST(BodyPublishers.ofString(body)));
    }

    static String escaped(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private HttpRequest.Builder request(String path, String language) {
        return HttpRequest.newBuilder(URI.create(address + path)).header("Accept-Language", language);
    }

    private Answered send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
            return new Answered(response.statusCode(), response);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the application answered", e);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
