package org.tuoyu.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tuoyu.web.Running.Answered;

/** The page as it is served: whole, from here alone, in both languages. What it does is tested in a browser. */
final class PageTest {

    private static final Pattern ENTRY = Pattern.compile("(?m)^  \"?([\\w.]+)\"?: \\[");

    private final Running application = Running.shared();

    @ParameterizedTest
    @ValueSource(strings = {"/", "/page.js", "/page.css", "/openapi.json", "/api/words"})
    void everythingIsServedWithWhatABrowserMayDo(String path) {
        Answered answered = application.get(path);
        assertThat(answered.status()).isEqualTo(200);
        assertThat(answered.header("Content-Security-Policy"))
                .contains("default-src 'none'", "script-src 'self'", "style-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(answered.header("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "index.html",
                "page.css",
                "page.js",
                "apply.js",
                "answer.js",
                "receipt.js",
                "who.js",
                "due.js",
                "dom.js",
                "words.js"
            })
    void nothingIsFetchedFromElsewhereOrMadeOfText(String file) {
        assertThat(served(file))
                .doesNotContain(
                        "http://", "https://", "innerHTML", "insertAdjacentHTML", "eval(", "style=\"", "onclick=\"");
    }

    @Test
    void everyWordOfThePageIsInBothLanguages() {
        String words = served("words.js");
        List<String> keys = found(ENTRY, words);
        assertThat(keys).hasSizeGreaterThan(60).doesNotHaveDuplicates();
        assertThat(found(Pattern.compile("data-t(?:-label)?=\"([^\"]+)\""), served("index.html")))
                .isSubsetOf(keys);
        for (String file : List.of("page.js", "apply.js", "answer.js", "receipt.js", "who.js", "due.js", "dom.js")) {
            assertThat(found(Pattern.compile("say\\(\"([^\"]+)\""), served(file)))
                    .as(file)
                    .isSubsetOf(keys);
        }
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult each) -> each.group(1))
                .toList();
    }

    private String served(String file) {
        return application.get("/" + file).response().body();
    }

    @Test
    void whatIsNotThereIsAProblem() {
        Answered missing = application.get("/api/nothing");
        assertThat(missing.status()).isEqualTo(404);
        assertThat(missing.header("Content-Type")).isEqualTo("application/problem+json");
    }
}
