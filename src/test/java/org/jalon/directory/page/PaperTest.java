package org.jalon.directory.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jalon._support.Browsing;
import org.jalon._support.LiveSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What comes out of a printer. */
class PaperTest extends LiveSite {

    private static final Pattern PAPER = Pattern.compile("/Type\\s*/Page\\b(?!s)");

    @RegisterExtension
    static final Browsing BROWSING = new Browsing();

    private long papers(Page page, String path) {
        page.navigate(url(path));
        byte[] pdf = page.pdf(new Page.PdfOptions().setFormat("A4").setPreferCSSPageSize(true));
        return PAPER.matcher(new String(pdf, StandardCharsets.ISO_8859_1))
                .results()
                .count();
    }

    private String id(String sourceId) {
        return sheet(sourceId).substring("/lieux/".length(), "/lieux/".length() + 10);
    }

    @Test
    void holdsOnePlaceAPage() {
        String chosen = "id=" + id("r1") + "&id=" + id("r2") + "&id=" + id("r3");
        try (BrowserContext context = BROWSING.browser().newContext()) {
            Page page = context.newPage();
            assertThat(papers(page, sheet("r1"))).isEqualTo(1);
            assertThat(papers(page, "/lieux/imprimer?forme=fiches&" + chosen)).isEqualTo(3);
            assertThat(papers(page, "/lieux/imprimer?forme=liste&" + chosen)).isEqualTo(1);
            for (String form : new String[] {"fiches", "liste"}) {
                page.navigate(url("/lieux/imprimer?forme=" + form + "&" + chosen));
                assertThat(new AxeBuilder(page).analyze().getViolations())
                        .as(form)
                        .isEmpty();
            }
        }
    }

    @Test
    void showsWhatPaperNeedsAndNothingToPress() {
        try (BrowserContext context = BROWSING.browser().newContext()) {
            Page page = context.newPage();
            page.navigate(url(sheet("r1")));
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator(".qr:visible").count()).isEqualTo(1);
            assertThat(page.locator(".plan:visible").count()).isEqualTo(1);
            assertThat(page.locator(".week").innerText()).contains("9").doesNotContain("aujourd’hui");
            assertThat(page.locator(".take .url").textContent()).isEqualTo(url("/lieux/" + id("r1")));
            assertThat(page.locator(
                                    "button:visible, select:visible, nav:visible, footer:visible, .today .state:visible")
                            .count())
                    .isZero();
        }
    }
}
