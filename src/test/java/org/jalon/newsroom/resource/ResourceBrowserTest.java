package org.jalon.newsroom.resource;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jalon._support.Browsing;
import org.jalon._support.ForEverybody;
import org.jalon.account.Account;
import org.jalon.account.Accounts;
import org.jalon.account.Actor;
import org.jalon.account.Grant;
import org.jalon.account.Role;
import org.jalon.account.Visitor;
import org.jalon.contribution.ContributionSite;
import org.jalon.directory.Place;
import org.jalon.directory.Service;
import org.jalon.mail.MailAddress;
import org.jalon.mail.Outbox;
import org.jalon.newsroom.article.EditorRights;
import org.jalon.newsroom.resource.check.LinkDigest;
import org.jalon.newsroom.resource.check.LinkWatch;
import org.jalon.newsroom.resource.shelf.Catalogue;
import org.jalon.site.Language;
import org.jalon.storage.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** An editor offers a resource, a reader finds it, and its link breaks. Only here may addresses of this machine be asked. */
@TestPropertySource(properties = "jalon.reach.allow-private=true")
class ResourceBrowserTest extends ContributionSite {

    private static final int WIDE = 1280;
    private static final int NARROW = 360;
    private static final int BUDGET = 60_000;
    private static final Pattern LOADED = Pattern.compile("(?:href|src)=\"(/assets/[^\"]+\\.(?:css|js))\"");
    private static final String NEED = "utilisation-securisee-du-numerique";

    @RegisterExtension
    static final Browsing BROWSING = new Browsing();

    @Autowired
    private Accounts accounts;

    @Autowired
    private Resources resources;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private LinkWatch watch;

    @Autowired
    private EditorRights rights;

    @Autowired
    private Outbox outbox;

    @Autowired
    private Database database;

    private HttpServer server;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/nouveau", exchange -> {
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.createContext("/ancien", exchange -> {
            exchange.getResponseHeaders().add("Location", "/nouveau");
            exchange.sendResponseHeaders(301, -1);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private String elsewhere(String path) {
        return "http://localhost:" + server.getAddress().getPort() + path;
    }

    private void lookAtLinks() {
        watch.gather();
        int tried = watch.round();
        while (tried > 0) {
            tried = watch.round();
        }
        catalogue.refresh();
    }

    private static void readable(Page page) {
        for (int width : new int[] {WIDE, NARROW}) {
            page.setViewportSize(width, 800);
            ForEverybody.check(page, width);
        }
        page.setViewportSize(WIDE, 800);
    }

    @Test
    void leadsFromAnEmptyFormToReadersAndTellsWhenItsLinkBreaks() {
        String title = "Reconnaître un <faux> message";
        String address = somebody();
        Account account = accounts.findOrMake(new MailAddress(address), Language.FRENCH);
        accounts.grant(account.id(), Grant.everywhere(Role.EDITOR));
        Visitor editor = signedIn(address);
        try (BrowserContext context =
                BROWSING.browser().newContext(new NewContextOptions().setViewportSize(WIDE, 800))) {
            editor.share(context);
            Page page = context.newPage();
            page.navigate(url("/redaction/ressources/nouveau"));
            page.locator("#titre").fill(title);
            page.locator("#chapo").fill("Trois questions à se poser avant de cliquer.");
            page.locator("#adresse").fill(elsewhere("/disparu"));
            page.locator("button[value=apercu]").first().click();
            assertThat(page.locator("#apercu h2").first().textContent()).isEqualTo(title);
            page.locator("input[name=besoins][value=" + NEED + "]").check();
            page.locator("input[name=publics][value=personnes]").check();
            page.locator("input[name=aides][value=facile-a-lire]").check();
            page.locator("#duree").fill("8");
            readable(page);
            page.locator("button[value=enregistrer]").first().click();
            page.locator("form[action$='/publier'] button").click();
            assertThat(page.locator(".desk-said[role=status]").textContent()).contains("publié");

            page.navigate(url("/ressources"));
            page.locator("#services").selectOption(NEED);
            page.locator("input[name=court]").check();
            page.locator("form.narrow button").click();
            readable(page);
            Locator card = page.locator(".cards h2 a", new Page.LocatorOptions().setHasText(title));
            card.click();
            assertThat(page.locator("h1").textContent()).isEqualTo(title);
            assertThat(page.locator("a.button").first().getAttribute("href")).isEqualTo(elsewhere("/disparu"));
            assertThat(page.content()).contains("\"LearningResource\"", "\"PT8M\"");
            readable(page);
            String path = page.url().replaceFirst("https?://[^/]+", "");
            assertThat(weight("/ressources")).isLessThan(BUDGET);
            assertThat(weight(path)).isLessThan(BUDGET);
            page.locator(".report a").click();
            page.locator("main form button").click();
            assertThat(page.locator(".note[role=status]").textContent()).contains("Merci");

            lookAtLinks();
            page.navigate(url(path));
            assertThat(page.locator(".broken").textContent()).contains("ne répond plus depuis");
            page.navigate(url("/redaction/ressources/liens"));
            assertThat(page.locator("main").textContent()).contains(title, elsewhere("/disparu"));
            readable(page);
            page.navigate(url("/redaction/ressources?quoi=lien"));
            assertThat(page.locator("main").textContent()).contains(title, "Une personne a signalé");
            readable(page);
            toldOnceAWeek(address);
        }
    }

    private void toldOnceAWeek(String address) {
        LinkDigest digest = new LinkDigest(database, watch, accounts, rights, outbox, reached(), Clock.systemUTC());
        assertThat(digest.send()).isPositive();
        assertThat(mail(address, "ne répond", 1).text()).contains(elsewhere("/disparu"));
        assertThat(digest.send()).as("once a week").isZero();
    }

    @Test
    void followsAPageThatMovedByOneClick() {
        Actor actor = actor(Role.EDITOR, "");
        Resource resource = resources.create(
                actor, ResourceShelf.content("Qui a déménagé", elsewhere("/ancien"), Service.PARENTING));
        resources.publish(actor, resource.id(), 1, null, null);
        catalogue.refresh();
        lookAtLinks();
        assertThat(watch.find(elsewhere("/ancien")).orElseThrow().isToMend())
                .as("once may be chance")
                .isFalse();
        watch.soon(elsewhere("/ancien"));
        lookAtLinks();
        Visitor editor = signedIn(actor.account().address().text());
        editor.get("/redaction/ressources/liens");
        assertThat(editor.post(
                                "/redaction/ressources/liens",
                                "adresse",
                                elsewhere("/ancien"),
                                "deplacer",
                                resource.id())
                        .statusCode())
                .isEqualTo(303);
        assertThat(catalogue.shelf().find(resource.id()).orElseThrow().content().url())
                .isEqualTo(elsewhere("/nouveau"));
        assertThat(resources.history(resource.id())).hasSize(2);
    }

    @Test
    void standsBesidePlacesAndLeavesForPrograms() {
        Actor actor = actor(Role.EDITOR, "");
        String title = "Un premier pas, aujourd’hui";
        for (Service need : new Service[] {Service.EVERYDAY_TOOLS, Service.LEISURE}) {
            Resource resource = resources.create(
                    actor, ResourceShelf.content(title, "https://www.example.org/" + need.name(), need));
            resources.publish(actor, resource.id(), 1, null, null);
        }
        catalogue.refresh();
        assertThat(text("/lieux?services=loisirs-et-creations-numeriques"))
                .contains("Pour avancer tout de suite", title);
        Place place = aPlace();
        assertThat(text("/lieux/" + place.id() + "/" + place.slug())).contains("Pour avancer tout de suite", title);
        String asked = "?services=loisirs-et-creations-numeriques";
        assertThat(text("/api/v1/ressources" + asked)).contains("\"total\":1", "\"niveau\":\"sans-prerequis\"");
        assertThat(get("/api/v1/ressources?niveau=expert").statusCode()).isEqualTo(400);
        assertThat(text("/ressources?niveau=expert")).contains("Nous ne connaissons pas", "Aucune ressource");
        assertThat(text("/ressources/flux.atom" + asked)).contains("<title>" + title + "</title>");
        assertThat(text("/ressources/export.csv" + asked).lines())
                .hasSize(2)
                .first()
                .asString()
                .startsWith("id,titre");
        assertThat(text("/sitemaps/ressources.xml")).contains("un-premier-pas-aujourd-hui");
        assertThat(text("/en/ressources" + asked)).contains("1 resource");
    }

    /** What a visitor's browser loads without images, in bytes. */
    private int weight(String path) {
        int weight = get(path, "Accept-Encoding", "gzip").body().length;
        Matcher loaded = LOADED.matcher(text(path));
        while (loaded.find()) {
            weight += get(loaded.group(1), "Accept-Encoding", "gzip").body().length;
        }
        return weight;
    }
}
