package org.jalon.newsroom.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.RequestOptions;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jalon._support.Browsing;
import org.jalon._support.ForEverybody;
import org.jalon.account.Account;
import org.jalon.account.Accounts;
import org.jalon.account.Grant;
import org.jalon.account.Role;
import org.jalon.contribution.ContributionSite;
import org.jalon.directory.Place;
import org.jalon.mail.MailAddress;
import org.jalon.site.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/** An editor announces a workshop with one seat; two people want it. On small screens, without scripts of ours, over real SMTP. */
class AgendaBrowserTest extends ContributionSite {

    private static final int WIDTH = 360;

    @RegisterExtension
    static final Browsing BROWSING = new Browsing();

    @Autowired
    private Accounts accounts;

    @Test
    void leadsFromTheDeskToASeatTheWaitingListAndBack() {
        Place place = aPlace();
        String title = "Atelier <b>tablette</b> " + place.id();
        String editor = somebody();
        String first = somebody();
        String second = somebody();
        String event = announce(editor, title, place);

        try (BrowserContext context = context(ColorScheme.LIGHT)) {
            Page page = context.newPage();
            page.navigate(url("/lieux/" + place.id()));
            page.locator("main a[href='" + event + "']").click();
            assertThat(page.locator("h1").textContent()).isEqualTo(title);
            ForEverybody.check(page, WIDTH);
            register(page, "", first);
            page.navigate(ticket(first, 1));
            ForEverybody.check(page, WIDTH);
            assertThat(page.content()).contains("pas encore inscrit");
            page.locator("button[value=confirmer]").click();
            assertThat(page.locator("main").textContent()).contains("Une place est pour vous");
            ForEverybody.check(page, WIDTH);

            page.navigate(url(event));
            assertThat(page.locator(".entry").textContent()).contains("complet");
            register(page, "", second);
            page.navigate(ticket(second, 1));
            page.locator("button[value=confirmer]").click();
            assertThat(page.locator("main").textContent()).contains("liste d’attente");

            page.navigate(ticket(first, 2));
            page.locator("button[value=annuler]").click();
            assertThat(page.locator("main").textContent()).contains("est annulée");
            ForEverybody.check(page, WIDTH);
            assertThat(mail(second, 3).text()).contains("vous avez maintenant une place");
            takenAway(page, event, title);
            page.navigate(url("/agenda?quand=semaine&adresse=Lille&rayon=10&genre=workshop"));
            assertThat(page.locator(".events").textContent()).contains(title);
            ForEverybody.check(page, WIDTH);
            page.navigate(url("/en/agenda"));
            ForEverybody.check(page, WIDTH);
        }
        callOff(editor, title, second);
    }

    /** On paper, in calendars, and from the search for places. */
    private void takenAway(Page page, String event, String title) {
        page.navigate(url(event.substring(0, event.lastIndexOf('/')) + "/affiche"));
        assertThat(page.locator(".poster h2").textContent()).isEqualTo(title);
        assertThat(page.locator(".poster svg.qr").count()).isEqualTo(1);
        ForEverybody.check(page, WIDTH);

        APIResponse feed = page.request().get(url("/agenda.ics"));
        assertThat(feed.text()).contains("BEGIN:VTIMEZONE");
        RequestOptions again = RequestOptions.create()
                .setHeader("If-None-Match", feed.headers().get("etag"));
        assertThat(page.request().get(url("/agenda.ics"), again).status()).isEqualTo(304);

        page.navigate(url("/lieux?adresse=atelier+cette+semaine+%C3%A0+Lille"));
        page.locator(".also a[href*='quand=semaine']").first().click();
        assertThat(page.locator(".events").textContent()).contains(title);
    }

    /** Gives the French path of the event. */
    private String announce(String editor, String title, Place place) {
        Account account = accounts.findOrMake(new MailAddress(editor), Language.FRENCH);
        accounts.grant(account.id(), Grant.everywhere(Role.EDITOR));
        try (BrowserContext context = context(ColorScheme.DARK)) {
            Page page = signIn(context, editor, 1);
            page.navigate(url("/redaction/agenda/nouveau"));
            ForEverybody.check(page, WIDTH);
            page.locator("button[value=publier]").click();
            assertThat(page.locator("[role=alert]").textContent()).contains("Donnez un titre");
            ForEverybody.check(page, WIDTH);
            page.locator("#titre").fill(title);
            page.locator("#jour-0")
                    .fill(LocalDate.now(ZoneId.of("Europe/Paris")).plusDays(3).toString());
            page.locator("#de-0").fill("14:00");
            page.locator("#a-0").fill("16:00");
            page.locator("#lieu").fill(url("/lieux/" + place.id() + "/un-nom"));
            page.locator("#inscription").selectOption("here");
            page.locator("#places").fill("1");
            page.locator("#programme").fill("14 h | Accueil\n15 h | Essais | Léa");
            page.locator("button[value=enregistrer]").click();
            page.locator("main a[href$='/apercu']").click();
            assertThat(page.locator(".preview").textContent()).contains("pas encore publiée");
            assertThat(page.locator("h1").textContent()).isEqualTo(title);
            ForEverybody.check(page, WIDTH);
            page.locator(".back").click();
            page.locator("button[value=publier]").click();
            assertThat(page.locator("main [role=status]").textContent()).contains("publié");
            ForEverybody.check(page, WIDTH);
            return page.locator("main a[href*='/agenda/'][href*='atelier']")
                    .first()
                    .getAttribute("href");
        }
    }

    private void callOff(String editor, String title, String told) {
        try (BrowserContext context = context(ColorScheme.LIGHT)) {
            Page page = signIn(context, editor, 2);
            page.navigate(url("/redaction/agenda"));
            ForEverybody.check(page, WIDTH);
            page.locator("main a").filter(new FilterOptions().setHasText(title)).click();
            page.locator("a[href$='/inscrits']").click();
            page.locator("input[name=present]").check();
            page.locator("main form button").click();
            assertThat(page.locator("input[name=present]").isChecked()).isTrue();
            ForEverybody.check(page, WIDTH);
            page.locator(".back").click();
            page.locator("summary").last().click();
            page.locator("#message").fill("La salle est fermée.\r\nBcc: tous@example.fr");
            page.locator("button[value=annuler]").click();
            String mail = mail(told, 4).text();
            assertThat(mail).contains("est annulé", "> La salle est fermée.");
            page.locator("main a[href*='atelier']").first().click();
            assertThat(page.locator(".stopped").textContent()).contains("Annulé", "La salle est fermée.");
            ForEverybody.check(page, WIDTH);
        }
    }

    private void register(Page page, String name, String address) {
        page.locator(".entry a").click();
        page.locator("main form button").click();
        assertThat(page.locator("[role=alert]").textContent()).contains("Écrivez votre nom");
        ForEverybody.check(page, WIDTH);
        page.locator("#nom").fill("Léa" + name);
        page.locator("#courriel").fill(address);
        page.locator("main form button").click();
        assertThat(page.locator("h1").textContent()).isEqualTo("Regardez vos courriels");
        ForEverybody.check(page, WIDTH);
    }

    /** The link to a registration in the newest mail. */
    private static String ticket(String address, int mails) {
        return mail(address, mails)
                .text()
                .lines()
                .filter(line -> line.contains("/agenda/inscriptions/"))
                .findFirst()
                .orElseThrow();
    }

    private Page signIn(BrowserContext context, String address, int mails) {
        Page page = context.newPage();
        page.navigate(url("/connexion"));
        page.locator("#courriel").fill(address);
        page.locator("main form button").first().click();
        page.navigate(mail(address, mails).link());
        page.locator("main form button").click();
        page.waitForURL(one -> !one.contains("/connexion"));
        return page;
    }

    private static BrowserContext context(ColorScheme colours) {
        BrowserContext context = BROWSING.browser()
                .newContext(new NewContextOptions().setViewportSize(WIDTH, 740).setColorScheme(colours));
        // Scripts of ours stay out; axe, which is one, comes in.
        context.route("**/assets/*.js", route -> route.abort());
        return context;
    }
}
