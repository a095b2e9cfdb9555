package org.jalon.newsroom.easy;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.net.http.HttpResponse;
import org.jalon._support.Browsing;
import org.jalon._support.ForEverybody;
import org.jalon.account.Account;
import org.jalon.account.Accounts;
import org.jalon.account.Grant;
import org.jalon.account.Role;
import org.jalon.account.Visitor;
import org.jalon.contribution.ContributionSite;
import org.jalon.directory.Place;
import org.jalon.mail.MailAddress;
import org.jalon.site.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/** An editor writes easy-to-read versions of an article and of the sheet of a place, and everybody reads them. */
class EasyBrowserTest extends ContributionSite {

    private static final int WIDE = 1280;

    @RegisterExtension
    static final Browsing BROWSING = new Browsing();

    @Autowired
    private Accounts accounts;

    private Visitor editor() {
        String address = somebody();
        Account account = accounts.findOrMake(new MailAddress(address), Language.FRENCH);
        accounts.grant(account.id(), Grant.everywhere(Role.EDITOR));
        return signedIn(address);
    }

    @Test
    void leadsFromTheSheetOfAPlaceToPlainSentences() {
        Place place = aPlace();
        String sheet = "/lieux/" + place.id() + "/" + place.slug();
        try (BrowserContext context = BROWSING.browser()
                .newContext(new NewContextOptions().setViewportSize(WIDE, 800).setColorScheme(ColorScheme.LIGHT))) {
            editor().share(context);
            Page page = context.newPage();
            page.navigate(url("/redaction/facile"));
            ForEverybody.check(page, WIDE);
            page.locator("main #q").fill(url(sheet));
            page.locator("main form.desk-filter button").click();
            page.locator("button[value=proposer]").click();
            assertThat(page.locator("#texte").inputValue().replace('\u00a0', ' '))
                    .contains("## Où aller ?", "## Quand venir ?", "Voici l’adresse");
            page.locator("#texte").fill("## Où aller ?\n\nVous pouvez solliciter Marie.");
            Locator advice = page.locator("[data-check-list] a[data-start]").first();
            advice.filter(new Locator.FilterOptions().setHasText("solliciter")).waitFor();
            advice.click();
            assertThat(page.evaluate("() => { const t = document.getElementById('texte');"
                            + " return t.value.slice(t.selectionStart, t.selectionEnd); }"))
                    .isEqualTo("solliciter");
            page.locator("#texte").fill("## Où aller ?\n\nVoici l’adresse :\n\n- 3 rue de la Paix\n- 59000 Lille");
            page.locator("#auteurs").fill("Léa");
            ForEverybody.check(page, WIDE);
            page.setViewportSize(320, 800);
            ForEverybody.check(page, 320);
            page.setViewportSize(WIDE, 800);
            page.locator("button[value=publier]").click();
            assertThat(page.locator(".desk-said[role=status]").textContent()).contains("C’est publié");
            page.navigate(url(sheet));
            page.locator(".easy-link a").click();
            readByEverybody(page, place.name());
            assertThat(text("/sitemaps/facile.xml")).contains("/facile/lieu/" + place.id());
            page.navigate(url("/facile?q=paix&genre=lieu"));
            assertThat(page.locator(".easy-list a").count()).isPositive();
            ForEverybody.check(page, WIDE);
        }
    }

    private static void readByEverybody(Page page, String title) {
        assertThat(page.locator("h1").textContent()).isEqualTo(title);
        assertThat(page.locator(".easy-about").textContent())
                .contains("Écrit par Léa", "pas encore relu par des personnes");
        assertThat(page.locator(".easy-part svg").count()).as("a pictogram").isOne();
        for (ColorScheme colours : new ColorScheme[] {ColorScheme.DARK, ColorScheme.LIGHT}) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));
            // 640 is what a screen of 1280 shows at 200 %.
            for (int width : new int[] {WIDE, 640, 360, 320}) {
                page.setViewportSize(width, 800);
                ForEverybody.check(page, width);
            }
        }
        assertThat((double)
                        page.evaluate("parseFloat(getComputedStyle(document.querySelector('.easy-words p')).fontSize)"))
                .as("large")
                .isGreaterThanOrEqualTo(20);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator(".easy-foot").isVisible()).isFalse();
        assertThat(page.locator(".easy-paper").isVisible()).isTrue();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    }

    @Test
    void tellsReadersThatAnArticleChangedSince() {
        Visitor editor = editor();
        String id = article(editor);
        String easy = "/redaction/facile/article/" + id;
        HttpResponse<String> checked = editor.submit(
                easy, easy, "vu", "0", "titre", "L’aide", "texte", "Vous bénéficiez d’une aide.", "faire", "verifier");
        assertThat(checked.body()).contains("1 conseil", "avoir, recevoir", "Vous bénéficiez d’une aide.");
        assertThat(editor.submit(
                                easy,
                                easy,
                                "vu",
                                "0",
                                "titre",
                                "L’aide",
                                "texte",
                                "Vous avez une aide.",
                                "juste",
                                "on",
                                "relu",
                                "Luc et Nadia",
                                "faire",
                                "publier")
                        .statusCode())
                .isEqualTo(303);
        assertThat(text("/actualites/" + id + "/une-aide")).contains("/facile/article/" + id);
        assertThat(text("/facile/article/" + id))
                .contains("Relu par Luc et Nadia", "simplifiedLanguage", "\"inLanguage\":\"fr\"")
                .doesNotContain("a changé depuis");
        String write = "/redaction/articles/" + id;
        editor.submit(
                write,
                write,
                "vu",
                "1",
                "titre",
                "Une aide",
                "texte",
                "Autre chose.",
                "rubrique",
                "region",
                "faire",
                "enregistrer");
        editor.submit(write, write + "/publier", "vu", "2");
        assertThat(text("/facile/article/" + id)).contains("a changé depuis");
        assertThat(editor.get("/redaction/facile").body()).contains("À revoir (1)");
        HttpResponse<String> late = editor.submit(
                easy, easy, "vu", "0", "titre", "L’aide", "texte", "Mon texte à moi.", "faire", "enregistrer");
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("Mon texte à moi.", "Vous avez une aide.");
        editor.submit(write, write + "/etat", "faire", "retirer");
        assertThat(editor.post("/redaction/facile/verifier", "texte", "Venez via internet.", "fragment", "1")
                        .body())
                .contains("mot étranger")
                .doesNotContain("<html");
    }

    /** A published article and its id. */
    private static String article(Visitor editor) {
        String form = "/redaction/articles/nouveau";
        HttpResponse<String> saved = editor.submit(
                form,
                form,
                "titre",
                "Une aide",
                "texte",
                "Vous pouvez bénéficier d’une aide.",
                "rubrique",
                "region",
                "faire",
                "enregistrer");
        String id = saved.headers().firstValue("Location").orElseThrow().replaceFirst(".*/articles/(\\w{10}).*", "$1");
        editor.submit("/redaction/articles/" + id, "/redaction/articles/" + id + "/publier", "vu", "1");
        return id;
    }
}
