package org.tuoyu.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The report in a window of a browser, with all that it said to the console and asked of the network. */
final class OpenReport implements AutoCloseable {

    private static final int HEIGHT = 900;

    final Page page;
    final List<String> complaints = new ArrayList<>();
    final List<String> requests = new ArrayList<>();
    private final BrowserContext context;

    private OpenReport(BrowserContext context, Path file) {
        this.context = context;
        this.page = context.newPage();
        page.onConsoleMessage(message -> complaints.add(message.type() + ": " + message.text()));
        page.onPageError(complaints::add);
        page.onRequest(request -> requests.add(request.url()));
        page.navigate(file.toUri().toString());
        page.waitForSelector("body[data-ready]");
    }

    static OpenReport of(Browser browser, Path file, int width) {
        boolean isTouched = width < 640;
        return new OpenReport(
                browser.newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, HEIGHT)
                        .setHasTouch(isTouched)),
                file);
    }

    void changeLanguage() {
        page.locator("#language").click();
    }

    String language() {
        return String.valueOf(page.getAttribute("html", "lang"));
    }

    /** The words that the page shows in the pictures. */
    String drawn(String id) {
        return String.join("\n", page.locator("#" + id + " svg text").allTextContents());
    }

    /** The words that a picture shows about one of its marks. */
    Locator tip(String id) {
        return page.locator("#" + id + " .tip");
    }

    /** The first mark of the picture that is not white: somewhere to point at. */
    Locator mark(String id, String colour) {
        return page.locator("#" + id + " svg path[fill='" + colour + "']").last();
    }

    int number(String script) {
        return ((Number) page.evaluate(script)).intValue();
    }

    void picture(Path file) {
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
    }

    @Override
    public void close() {
        context.close();
    }
}
