package org.tuoyu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person sees and does on the page of the application; pictures of it are left in {@code target/pictures}. */
@SuppressWarnings("NullAway.Init") // set before the tests
final class PageInBrowserTest {

    private static final String EVIL = "<img src=x onerror=\"window.hit=1\"><script>window.hit=1</script>";

    private static final double PATIENCE = 20_000;

    private static RunningApplication application;
    private static Chromium chromium;

    @BeforeAll
    static void open() throws Exception {
        Files.createDirectories(Chromium.PICTURES);
        application = RunningApplication.start();
        chromium = Chromium.start();
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    }

    @AfterAll
    static void close() {
        chromium.close();
        application.close();
    }

    private static OpenPage page(int width) {
        return OpenPage.of(chromium.browser, application, width);
    }

    @ParameterizedTest
    @CsvSource({"1280, zh", "1280, en", "390, zh", "390, en"})
    void everyViewFitsTheWindowWithoutComplaintOrForeignRequest(int width, String language) {
        try (OpenPage open = page(width)) {
            for (String view : List.of("apply", "who", "due?day=2024-06-01")) {
                open.at(view, language);
                assertThat(open.number("document.documentElement.scrollWidth"))
                        .as(view)
                        .isEqualTo(width);
                open.picture(view.replaceFirst("\\?.*", "") + "-" + width + "-" + language);
            }
            assertThat(open.complaints).isEmpty();
            assertThat(open.requests)
                    .isNotEmpty()
                    .allMatch(each -> each.startsWith(application.address) || each.equals("about:blank"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1280, zh, 区市场监管局, 已经确定",
        "1280, en, District Market Regulation Bureau, Settled",
        "390, zh, 区市场监管局, 已经确定",
        "390, en, District Market Regulation Bureau, Settled"
    })
    void anApplicationIsFilledInAndSubmittedByKeyboardAlone(
            int width, String language, String authority, String state) {
        try (OpenPage open = page(width).at("apply", language)) {
            open.tabTo("NON_PROFIT");
            open.page.keyboard().press("ArrowRight");
            assertThat(open.one(".authority")).hasText(authority);
            assertThat(open.one(".state")).hasText(state);
            assertThat(open.one("#answer .quote").first()).containsText("举办营利性婴幼儿照护服务机构的，在区市场监管局注册登记");
            assertThat(open.one("#spoken")).containsText(authority);
            type(open, "name", "缙云山托育园");
            open.tabTo("FULL_DAY");
            open.page.keyboard().press("Space");
            type(open, "capacity", "40");
            open.tabTo("street");
            for (int i = 0; i < 3; i++) {
                open.page.keyboard().press("ArrowDown");
            }
            type(open, "submittedOn", "03012021");
            assertThat(open.one(".day")).containsText("2021-03-01");
            open.tabTo("submit");
            open.page.keyboard().press("Enter");
            assertThat(open.one("#receipt")).isVisible();
            assertThat(open.one("#receipt")).containsText("缙云山托育园 · 北温泉街道 · 2021-03-01");
            assertThat(open.focused()).isEqualTo("receipt");
            open.picture("received-" + width + "-" + language);
            assertThat(stored(open)).contains("缙云山托育园", "\"authority\":\"MARKET_REGULATION\"");
            assertThat(open.complaints).isEmpty();
        }
    }

    private static void type(OpenPage open, String field, String words) {
        open.tabTo(field);
        open.page.keyboard().type(words);
    }

    /** What the application has stored under the number that the receipt tells. */
    private static String stored(OpenPage open) {
        return String.valueOf(
                open.page.evaluate(
                        "fetch('api/applications/' + document.getElementById('receipt').textContent.match(/TY-[0-9]{8}-[0-9A-Z]{6}/)[0]).then(got => got.text())"));
    }

    @ParameterizedTest
    @CsvSource({"zh, 还需要知道, 法人形式", "en, Still to be known, Legal form"})
    void whatIsMissingLeadsToItsField(String language, String missing, String field) {
        try (OpenPage open = page(1280).at("apply", language)) {
            open.one("input[value=NON_PROFIT]").check();
            assertThat(open.one(".missing")).containsText(missing);
            assertThat(open.one(".missing button")).hasCount(1);
            open.one(".missing button").click();
            assertThat(open.focused()).isEqualTo("legalForm");
            assertThat(open.one("label[for=legalForm]")).hasText(field);
            open.one("#legalForm").selectOption("PUBLIC_INSTITUTION");
            assertThat(open.one("#answer-box")).hasAttribute("data-outcome", "DETERMINED");
            open.picture("settled-1280-" + language);
            open.one("#legalForm").selectOption("ENTERPRISE");
            assertThat(open.one("#answer-box")).hasAttribute("data-outcome", "INVALID");
            open.picture("contradiction-1280-" + language);
        }
    }

    @ParameterizedTest
    @CsvSource({"1280, zh", "390, en"})
    void whatIsWrongIsToldAboveTheFormAndBesideEachField(int width, String language) {
        try (OpenPage open = page(width).at("apply", language)) {
            open.one("#creditCode").fill("123");
            open.one("#capacity").fill("四十");
            open.one("#submit").click();
            assertThat(open.one("#summary")).isVisible();
            assertThat(open.focused()).isEqualTo("summary");
            assertThat(open.one("#summary li")).hasCount(6);
            assertThat(open.one("#capacity")).hasAttribute("aria-invalid", "true");
            assertThat(open.one("#capacity-error")).containsText("40");
            open.picture("wrong-" + width + "-" + language);
            open.one("#summary a").nth(1).click();
            assertThat(open.focused()).isEqualTo("name");
            assertThat(open.complaints).hasSize(1).allMatch(each -> each.contains("400"));
        }
    }

    @Test
    void whatIsTypedIsShownAsTextWhereverItIsShown() {
        try (OpenPage open = page(1280).at("apply", "zh")) {
            open.one("input[value=FOR_PROFIT]").check();
            open.one("input[value=HOURLY]").check();
            open.one("#capacity").fill("12");
            open.one("#street").selectOption("天生街道");
            open.one("#name").fill(EVIL);
            open.one("#creditCode").fill(EVIL);
            open.one("#submit").click();
            assertThat(open.one("#summary")).isVisible();
            open.one("#creditCode").fill("");
            open.one("#submit").click();
            assertThat(open.one("#receipt")).containsText(EVIL);
            for (String view : List.of("who?unit=", "who?clause=", "due?unit=", "due?day=")) {
                open.page.evaluate("hash => { location.hash = hash; }", view + EVIL);
                open.page.waitForFunction("!document.getElementById('view-" + view.substring(0, 3) + "').hidden");
            }
            assertThat(open.one("#trouble")).isVisible();
            assertThat(open.one("img[src=x]")).hasCount(0);
            assertThat(open.page.evaluate("typeof window.hit")).isEqualTo("undefined");
        }
    }

    @Test
    void whatIsFilledInStaysWhenTheLanguageChanges() {
        try (OpenPage open = page(1280).at("apply", "zh")) {
            open.one("input[value=FOR_PROFIT]").check();
            open.one("#name").fill("缙云山托育园");
            open.one("#language").click();
            assertThat(open.one("h1:visible")).hasText("Which authority registers a childcare institution");
            assertThat(open.one("html")).hasAttribute("lang", "en");
            assertThat(open.one("input[value=FOR_PROFIT]")).isChecked();
            assertThat(open.one("#name")).hasValue("缙云山托育园");
            assertThat(open.one(".authority")).hasText("District Market Regulation Bureau");
        }
    }

    @ParameterizedTest
    @CsvSource({"1280, zh, 牵头 14 项", "390, zh, 牵头 14 项", "1280, en, leads 14", "390, en, leads 14"})
    void whatAUnitDoesIsMarkedInTheText(int width, String language, String count) {
        try (OpenPage open = page(width).at("who", language)) {
            open.one("#unit").selectOption("区卫生健康委");
            assertThat(open.one("#who-count")).containsText(count);
            assertThat(open.one("#clauses mark.own").first()).containsText("区卫生健康委");
            Locator row = open.one("[data-row='A12.1'].row");
            row.focus();
            assertThat(open.one("mark.pointed").first()).isVisible();
            open.picture("unit-" + width + "-" + language);
        }
    }

    @Test
    void aQuoteLeadsToItsClauseBesideItsRows() {
        try (OpenPage open = page(1280).at("apply", "zh")) {
            open.one("input[value=FOR_PROFIT]").check();
            open.one("#answer .quote a").first().click();
            assertThat(open.one(".clause h2")).hasText("三（三）8 规范婴幼儿照护服务机构登记备案管理");
            assertThat(open.one(".clause .row")).containsText("区市场监管局");
            open.page.goBack();
            assertThat(open.one(".authority")).hasText("区市场监管局");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 390})
    void whatIsDueDependsOnTheDay(int width) {
        try (OpenPage open = page(width).at("due?day=2024-06-01", "zh")) {
            assertThat(open.one(".coming")).containsText("提供国有闲置房屋1-2处");
            open.one("#day").fill("2026-06-01");
            assertThat(open.one(".past")).containsText("提供国有闲置房屋1-2处");
            open.one("#due-unit").selectOption("区国资委");
            assertThat(open.one(".past .item")).hasCount(2);
            open.one("#day").fill("2020-01-01");
            assertThat(open.one("#groups")).containsText("这一天没有");
        }
    }

    @Test
    void onPaperEverythingIsOpenAndTheControlsAreGone() {
        try (OpenPage open = page(1280).at("due?day=2026-06-01", "zh")) {
            open.page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(open.one("nav")).isHidden();
            open.page.evaluate("window.dispatchEvent(new Event('beforeprint'))");
            assertThat(open.one("main details:not([open])")).hasCount(0);
            open.page.pdf(new Page.PdfOptions()
                    .setPath(Chromium.PICTURES.resolve("due.pdf"))
                    .setFormat("A4")
                    .setPrintBackground(true));
            open.at("who?clause=3.2.6", "zh")
                    .page
                    .pdf(new Page.PdfOptions()
                            .setPath(Chromium.PICTURES.resolve("who.pdf"))
                            .setFormat("A4"));
            open.page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
            open.at("apply", "zh").one("input[value=FOR_PROFIT]").check();
            assertThat(open.one(".authority")).hasText("区市场监管局");
            open.page.pdf(new Page.PdfOptions()
                    .setPath(Chromium.PICTURES.resolve("apply.pdf"))
                    .setFormat("A4"));
        }
    }

    @Test
    void theKeyboardCanSkipToTheContentAndTheFocusIsSeen() {
        try (OpenPage open = page(1280).at("apply", "zh")) {
            open.page.keyboard().press("Tab");
            assertThat(open.focused()).isEqualTo("skip");
            open.page.keyboard().press("Enter");
            assertThat(open.focused()).isEqualTo("main");
            open.tabTo("name");
            assertThat(open.page.evaluate("getComputedStyle(document.activeElement).outlineStyle"))
                    .isEqualTo("solid");
        }
    }

    @Test
    void itIsDarkWhereThatIsAskedFor() {
        try (OpenPage open = OpenPage.of(chromium.browser, application, 1280, ColorScheme.DARK)
                .at("who?clause=3.3.8", "zh")) {
            assertThat(open.page.evaluate("getComputedStyle(document.body).backgroundColor"))
                    .isEqualTo("rgb(21, 27, 33)");
            open.picture("dark-who");
            open.at("apply", "zh").picture("dark-apply");
        }
    }
}
