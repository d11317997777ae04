package org.tuoyu.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The Chromium of the machine, and where pictures of what it shows are left. */
final class Chromium implements AutoCloseable {

    static final Path PICTURES = Path.of(System.getProperty("tuoyu.pictures", "target/pictures"));

    final Browser browser;
    private final Playwright playwright;

    private Chromium(Playwright playwright) {
        this.playwright = playwright;
        this.browser = playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(Path.of(System.getProperty("tuoyu.chromium", "/usr/bin/chromium")))
                        .setArgs(List.of("--no-sandbox")));
    }

    static Chromium start() {
        return new Chromium(Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"))));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
