package org.tuoyu.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person sees of the report; pictures of it are left in {@code target/pictures}. */
@SuppressWarnings("NullAway.Init") // set before the tests
final class ReportInBrowserTest {

    private static final Path PICTURES = Chromium.PICTURES;

    /** The picture finds the mark by the place of the pointer; what is drawn over it makes no difference. */
    private static final Locator.HoverOptions WHATEVER_LIES_OVER_IT = new Locator.HoverOptions().setForce(true);

    @TempDir
    static Path dir;

    private static Chromium chromium;
    private static Browser browser;
    private static Path report;

    @BeforeAll
    static void open() throws Exception {
        report = demo();
        Files.createDirectories(PICTURES);
        chromium = Chromium.start();
        browser = chromium.browser;
    }

    private static Path demo() throws IOException, InterruptedException {
        Process demo = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.tuoyu.cli.Main",
                        "demo",
                        "--dir",
                        dir.toString())
                .redirectErrorStream(true)
                .redirectOutput(dir.resolve("demo.txt").toFile())
                .start();
        assertThat(demo.waitFor()).as(() -> "what the demo said is in " + dir).isZero();
        return dir.resolve("report.html");
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 390})
    void itFitsTheWindowInBothLanguagesWithoutComplaintOrNetwork(int width) {
        try (OpenReport open = OpenReport.of(browser, report, width)) {
            for (String language : List.of("zh-CN", "en")) {
                assertThat(open.language()).isEqualTo(language);
                assertThat(open.number("document.documentElement.scrollWidth")).isEqualTo(width);
                open.picture(PICTURES.resolve(width + "-" + language + ".png"));
                open.changeLanguage();
            }
            assertThat(open.complaints).isEmpty();
            assertThat(open.requests).containsExactly(report.toUri().toString());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 390})
    void theThreePicturesAreDrawnInTheLanguageOfThePage(int width) {
        try (OpenReport open = OpenReport.of(browser, report, width)) {
            assertThat(open.drawn("answers")).contains("区市场监管局", "22");
            assertThat(open.drawn("timeline"))
                    .contains("未达成（至多 0）", "已达成（至少 2）", "缺少证据", "未到期", "仅凭文字无法评估", "截至 2025-06-30");
            assertThat(open.drawn("matrix")).contains("区卫生健康委", "附件20(2)", "牵头", "责任");
            open.changeLanguage();
            assertThat(open.drawn("timeline"))
                    .contains("missed (at most 0)", "met (at least 2)", "evidence is missing", "not yet due");
            assertThat(open.drawn("matrix")).contains("lead", "responsible");
        }
    }

    @Test
    void pointingAtAMarkShowsTheWordsThatItRestsOn() {
        try (OpenReport open = OpenReport.of(browser, report, 1280)) {
            open.filled("timeline", "#1d7a46").last().hover(WHATEVER_LIES_OVER_IT);
            assertThat(open.tip("timeline").textContent()).contains("北碚府办发〔2020〕105号", "2025年前");
            open.filled("answers", "#1f5f8b").last().hover(WHATEVER_LIES_OVER_IT);
            assertThat(open.tip("answers").textContent()).contains("区");
            open.filled("matrix", "#1f5f8b").first().hover(WHATEVER_LIES_OVER_IT);
            assertThat(open.tip("matrix").textContent()).contains("附件");
        }
    }

    @Test
    void soDoesTapping() {
        try (OpenReport open = OpenReport.of(browser, report, 390)) {
            open.filled("timeline", "#1d7a46").last().tap();
            assertThat(open.tip("timeline").textContent()).contains("北碚府办发〔2020〕105号", "2025年前");
            Locator figure = open.page.locator(".figure").first();
            assertThat(figure.locator(".cited").isVisible()).isFalse();
            figure.tap();
            assertThat(figure.locator(".cited").isVisible()).isTrue();
        }
    }

    @Test
    void soDoesTheKeyboardWhichGoesThroughEveryMark() {
        try (OpenReport open = OpenReport.of(browser, report, 1280)) {
            open.page.locator("#timeline").focus();
            open.page.keyboard().press("ArrowDown");
            String second = open.tip("timeline").textContent();
            open.page.keyboard().press("ArrowUp");
            assertThat(open.tip("timeline").textContent())
                    .isNotEqualTo(second)
                    .contains("建成具有示范效应的机构", "2020年，建成2个具有示范效应的婴幼儿照护服务机构", "虚构·2020年度统计");
            assertThat(open.page.locator("#timeline + .spoken").textContent())
                    .isEqualTo(open.tip("timeline").textContent());
        }
    }

    @Test
    void onPaperTheTablesAreOpen() {
        try (OpenReport open = OpenReport.of(browser, report, 1280)) {
            assertThat(open.page.locator("details[open]").count()).isZero();
            open.page.pdf(new Page.PdfOptions()
                    .setPath(PICTURES.resolve("paper.pdf"))
                    .setFormat("A4")
                    .setPrintBackground(true));
            open.page.evaluate("window.dispatchEvent(new Event('beforeprint'))");
            assertThat(open.page.locator("details[open]").count())
                    .isEqualTo(open.page.locator("details").count())
                    .isGreaterThan(2);
            open.page.evaluate("window.dispatchEvent(new Event('afterprint'))");
            assertThat(open.page.locator("details[open]").count()).isZero();
        }
    }
}
