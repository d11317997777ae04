package org.tuoyu.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;

/** The page of the application in a window of a browser, with all that it said to the console and asked of the network. */
final class OpenPage implements AutoCloseable {

    private static final int HEIGHT = 900;
    private static final int PATIENCE = 20_000;

    final Page page;
    final List<String> complaints = new ArrayList<>();
    final List<String> requests = new ArrayList<>();
    private final String address;
    private final BrowserContext context;

    private OpenPage(BrowserContext context, String address) {
        this.context = context;
        this.address = address;
        this.page = context.newPage();
        page.setDefaultTimeout(PATIENCE);
        page.onConsoleMessage(message -> complaints.add(message.type() + ": " + message.text()));
        page.onPageError(complaints::add);
        page.onRequest(request -> requests.add(request.url()));
    }

    static OpenPage of(Browser browser, RunningApplication application, int width) {
        return of(browser, application, width, ColorScheme.LIGHT);
    }

    static OpenPage of(Browser browser, RunningApplication application, int width, ColorScheme scheme) {
        return new OpenPage(
                browser.newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, HEIGHT)
                        .setHasTouch(width < 640)
                        .setColorScheme(scheme)),
                application.address);
    }

    /** Goes to a view, such as {@code due?day=2024-06-01}. */
    OpenPage at(String view, String language) {
        page.navigate("about:blank");
        page.navigate(address + "?lang=" + language + "#" + view);
        page.waitForSelector("body[data-ready='" + view.replaceFirst("\\?.*", "") + "']");
        return this;
    }

    Locator one(String selector) {
        return page.locator(selector);
    }

    String focused() {
        return String.valueOf(page.evaluate("document.activeElement.id || document.activeElement.value"));
    }

    int number(String script) {
        return ((Number) page.evaluate(script)).intValue();
    }

    /** Goes on from field to field until one has the focus. */
    void tabTo(String name) {
        for (int i = 0; i < 60 && !focused().equals(name); i++) {
            page.keyboard().press("Tab");
        }
    }

    void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Chromium.PICTURES.resolve(name + ".png"))
                .setFullPage(true));
    }

    @Override
    public void close() {
        context.close();
    }
}
