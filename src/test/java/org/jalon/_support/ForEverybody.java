package org.jalon._support;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.nio.file.Path;

/** What every page owes to everybody who reads it. */
public final class ForEverybody {

    private ForEverybody() {}

    /**
     * The open page breaks no rule that axe knows, and is no wider than the screen. Keeps a picture of it in the folder that
     * {@code jalon.screenshots} names, where it names one.
     */
    public static void check(Page page, int width) {
        String folder = System.getProperty("jalon.screenshots", "");
        if (!folder.isEmpty()) {
            String name = page.url().replaceFirst("https?://[^/]+", "").replaceAll("\\W+", "-");
            page.screenshot(
                    new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of(folder, name + width + ".png")));
        }
        assertThat(new AxeBuilder(page).analyze().getViolations())
                .as(page.url())
                .isEmpty();
        assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                .as(page.url())
                .isLessThanOrEqualTo(width);
    }
}
