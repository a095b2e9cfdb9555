package org.jalon.newsroom.letter;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jalon._support.Browsing;
import org.jalon._support.ForEverybody;
import org.jalon.account.Account;
import org.jalon.account.AccountSite;
import org.jalon.account.Accounts;
import org.jalon.account.Grant;
import org.jalon.account.Role;
import org.jalon.account.Visitor;
import org.jalon.mail.MailAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/** Letters and publications in a browser, without scripts of ours. Skipped where there is no Chromium. */
class LetterBrowserTest extends AccountSite {

    private static final Pattern CONFIRM = Pattern.compile("/lettre/confirmer/[\\w-]+");
    private static final int SMALL = 360;
    private static final int LARGE = 1280;

    @RegisterExtension
    static final Browsing BROWSING = new Browsing();

    @Autowired
    private Accounts accounts;

    @Test
    void subscribesAndUnsubscribesOnASmallScreen() {
        NewContextOptions options =
                new NewContextOptions().setViewportSize(SMALL, 700).setColorScheme(ColorScheme.DARK);
        try (BrowserContext context = BROWSING.browser().newContext(options)) {
            context.route("**/assets/*.js", route -> route.abort());
            Page page = context.newPage();
            String address = somebody();
            page.navigate(url("/lettre"));
            ForEverybody.check(page, SMALL);
            page.locator("#courriel").fill(address);
            page.locator("#ou").fill("Lill");
            page.locator("main form button").click();
            ForEverybody.check(page, SMALL);
            page.locator("[name=territoire]").first().check();
            page.locator("main form button").click();
            ForEverybody.check(page, SMALL);
            Matcher link = CONFIRM.matcher(mail(address, 1).text());
            assertThat(link.find()).isTrue();
            page.navigate(url(link.group()));
            ForEverybody.check(page, SMALL);
            page.locator("main form button").click();
            assertThat(page.locator("[role=status]").textContent()).contains("abonné");
            ForEverybody.check(page, SMALL);
            page.locator("main form button").last().click();
            assertThat(page.locator("h1").textContent()).contains("plus abonné");
            ForEverybody.check(page, SMALL);
        }
    }

    @Test
    void putsAnIssueTogetherAnnouncesItAndSendsTheLetter() {
        try (BrowserContext context =
                BROWSING.browser().newContext(new NewContextOptions().setViewportSize(LARGE, 900))) {
            editor().share(context);
            Page page = context.newPage();
            page.navigate(url("/redaction/publications"));
            ForEverybody.check(page, LARGE);
            page.locator("#numero").fill("24");
            page.locator("#quand-dit").fill("octobre 2024");
            page.locator("main form.form button").first().click();
            page.locator("button[value=publier]").click();
            assertThat(page.locator("[role=alert]").textContent()).contains("vide");
            page.locator("#nouveau-titre").fill("Dans les départements");
            page.locator("#nouveau-texte").fill("Un texte **libre**.");
            page.locator("button[value=ajouter]").click();
            page.locator("button[value=descendre-0]").click();
            assertThat(page.locator("#part-1 input[type=text]").inputValue()).isEqualTo("Dans les départements");
            page.locator("button[value=monter-1]").click();
            assertThat(page.locator("#part-0 input[type=text]").inputValue()).isEqualTo("Dans les départements");
            page.locator("#numero").fill("douze");
            page.locator("button[value=publier]").click();
            assertThat(page.locator("[role=alert]").textContent()).contains("un nombre de 1 à 99999");
            assertThat(page.locator("#part-1 textarea").inputValue()).isEqualTo("Un texte **libre**.");
            page.locator("#numero").fill("24");
            page.locator("button[value=publier]").click();
            assertThat(page.locator("[role=status]").textContent()).contains("publié");
            String issue = page.url();
            atBothWidths(page);
            dressSeries(page);
            startTwice(page);
            page.navigate(issue);
            read(page);
            page.navigate(issue);
            page.locator("form[action$='/redaction/lettres'] button").click();
            assertThat(page.locator("[name=item]:checked").count()).isEqualTo(1);
            assertThat(page.locator("iframe").getAttribute("sandbox")).isEmpty();
            // Nothing runs inside the frame of the mail, not even what checks pages, which would wait for ever.
            page.evaluate("document.querySelector('iframe').remove()");
            ForEverybody.check(page, LARGE);
            page.locator("[name=sur]").check();
            page.locator("button[value=envoyer]").click();
            assertThat(page.locator("[role=status]").textContent()).contains("part");
            ForEverybody.check(page, LARGE);
            page.navigate(url("/lettre/archives"));
            ForEverybody.check(page, LARGE);
            page.locator("main .lines a").first().click();
            assertThat(page.locator("main").textContent()).contains("numéro 24, octobre 2024");
            ForEverybody.check(page, LARGE);
            page.navigate(url("/redaction/abonnes"));
            ForEverybody.check(page, LARGE);
        }
    }

    private static void atBothWidths(Page page) {
        for (int width : new int[] {SMALL, LARGE}) {
            page.setViewportSize(width, 900);
            ForEverybody.check(page, width);
        }
    }

    private void dressSeries(Page page) {
        page.navigate(url("/redaction/publications/series/la-lettre"));
        page.locator("#titre").fill("");
        page.locator("main form.form button").last().click();
        assertThat(page.locator("[role=alert]").textContent()).contains("titre");
        page.locator("#titre").fill("La lettre des lieux");
        page.locator("#rythme").selectOption("monthly");
        page.locator("#couleur").selectOption("plum");
        page.locator("main form.form button").last().click();
        assertThat(page.locator("[role=status]").textContent()).contains("enregistrée");
        atBothWidths(page);
    }

    private void startTwice(Page page) {
        page.navigate(url("/redaction/publications"));
        assertThat(page.locator("#numero").inputValue()).as("the next one").isEqualTo("25");
        page.locator("#numero").fill("24");
        page.locator("main form.form button").first().click();
        assertThat(page.locator("[role=alert]").textContent())
                .contains("Le numéro 24 de «\u00a0La lettre des lieux\u00a0» existe déjà");
        atBothWidths(page);
    }

    private void read(Page page) {
        page.navigate(url("/publications/la-lettre/24"));
        atBothWidths(page);
        assertThat(page.locator("script[type='application/ld+json']").textContent())
                .contains("\"PublicationIssue\"", "\"issueNumber\":\"24\"");
        assertThat(get("/publications/la-lettre/24/apercu.png").body()).hasSizeGreaterThan(1_000);
        assertThat(get("/publications/la-lettre/24.pdf").body()).startsWith("%PDF".getBytes());
        assertThat(text("/publications/la-lettre.atom")).contains("La lettre des lieux, numéro 24, octobre 2024");
        page.navigate(url("/publications/la-lettre"));
        assertThat(page.locator("main").textContent()).contains("Paraît chaque mois.", "Numéro 24, octobre 2024");
        atBothWidths(page);
    }

    private Visitor editor() {
        String address = somebody();
        signedIn(address);
        Account account = accounts.find(new MailAddress(address)).orElseThrow();
        accounts.grant(account.id(), new Grant(Role.EDITOR, null));
        return signedIn(address);
    }
}
