package org.jalon.newsroom.arrival.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jalon._support.Browsing;
import org.jalon._support.ForEverybody;
import org.jalon.account.Account;
import org.jalon.account.Accounts;
import org.jalon.account.Grant;
import org.jalon.account.Role;
import org.jalon.contribution.ContributionSite;
import org.jalon.mail.MailAddress;
import org.jalon.site.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** An editor brings a page, mends what is proposed, makes drafts of it and takes them back; without any script. */
class ArrivalBrowserTest extends ContributionSite {

    private static final int WIDE = 1280;
    private static final int NARROW = 360;
    private static final Path PAGE = Path.of("src/test/resources/newsroom/arrival/joined.txt");

    @RegisterExtension
    static final Browsing BROWSING = new Browsing();

    @TempDir
    Path folder;

    @Autowired
    private Accounts accounts;

    @Test
    void leadsFromAPageToDraftsAndBack() throws IOException {
        String address = somebody();
        Account account = accounts.findOrMake(new MailAddress(address), Language.FRENCH);
        accounts.grant(account.id(), Grant.everywhere(Role.EDITOR));
        Path broken = Files.writeString(folder.resolve("b.xml"), "<autre/>");
        try (BrowserContext context = BROWSING.browser()
                .newContext(new NewContextOptions().setViewportSize(WIDE, 800).setJavaScriptEnabled(false))) {
            signedIn(address).share(context);
            Page page = context.newPage();
            page.navigate(url("/redaction/arrivages"));
            page.locator("#fichiers").setInputFiles(new Path[] {PAGE, broken});
            page.locator("form[enctype] button").click();
            assertThat(page.locator("main").textContent()).contains("4 articles proposés", "ni un export WordPress");
            page.locator("main a.button").first().click();
            assertThat(page.locator(".arrival-piece"))
                    .satisfies(pieces -> assertThat(pieces.count()).isEqualTo(4));
            page.locator("#titre-1").fill("Le bus du plateau");
            page.locator("button[value^=reunir-2]").click();
            assertThat(page.locator(".arrival-piece").count()).isEqualTo(3);
            assertThat(page.locator("#titre-1").inputValue()).isEqualTo("Le bus du plateau");
            page.locator("#article-1 button[value^=couper-]").last().click();
            assertThat(page.locator(".arrival-piece").count()).isEqualTo(4);
            page.locator("#article-2 button[value=ecarter-2]").click();
            assertThat(page.locator("#article-2").textContent()).contains("Laissé de côté");
            page.locator("button[value=brouillons]").click();
            assertThat(page.locator(".desk-said").textContent()).contains("3 brouillons faits");
            page.locator("a.back").click();
            page.locator("button[value=retirer]").click();
            assertThat(page.locator(".desk-said").textContent()).contains("3 brouillons repris");
        }
        try (BrowserContext context = BROWSING.browser()
                .newContext(new NewContextOptions().setViewportSize(NARROW, 800).setColorScheme(ColorScheme.DARK))) {
            signedIn(address).share(context);
            Page page = context.newPage();
            page.navigate(url("/redaction/arrivages"));
            ForEverybody.check(page, NARROW);
            page.locator(".desk-lines a").first().click();
            ForEverybody.check(page, NARROW);
            page.locator("main a.button").first().click();
            ForEverybody.check(page, NARROW);
            page.setViewportSize(WIDE, 800);
            ForEverybody.check(page, WIDE);
        }
    }
}
