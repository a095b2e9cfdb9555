package org.jalon._support;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The Chromium of this machine, driven for the tests of a class, which are skipped where there is none. */
public final class Browsing implements BeforeAllCallback, AfterAllCallback {

    private @Nullable Playwright playwright;
    private @Nullable Browser browser;

    /** The Chromium named by {@code JALON_CHROMIUM}, or where systems usually put it; empty when there is none. */
    private static Optional<Path> chromium() {
        return Stream.of(
                        System.getenv("JALON_CHROMIUM"),
                        "/usr/bin/chromium",
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome",
                        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome")
                .filter(Objects::nonNull)
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        Optional<Path> chromium = chromium();
        assumeTrue(chromium.isPresent(), "no Chromium here: set JALON_CHROMIUM to the path of one");
        Playwright started =
                Playwright.create(new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        playwright = started;
        browser = started.chromium().launch(new LaunchOptions().setExecutablePath(chromium.orElseThrow()));
    }

    @Override
    public void afterAll(ExtensionContext context) {
        if (playwright != null) {
            playwright.close();
        }
    }

    /** The browser, in which each test opens a context of its own. */
    public Browser browser() {
        return Objects.requireNonNull(browser, "beforeAll was not called");
    }
}
