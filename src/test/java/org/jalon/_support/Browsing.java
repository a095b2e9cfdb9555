package org.jalon._support;

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

/** The Chromium of this machine, driven for tests. */
public record Browsing(Playwright playwright, Browser browser) implements AutoCloseable {

    /** The Chromium named by {@code JALON_CHROMIUM}, or where systems usually put it; empty when there is none. */
    public static Optional<Path> chromium() {
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

    public static Browsing start(Path chromium) {
        Playwright playwright =
                Playwright.create(new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return new Browsing(playwright, playwright.chromium().launch(new LaunchOptions().setExecutablePath(chromium)));
    }

    @Override
    public void close() {
        playwright.close();
    }
}
