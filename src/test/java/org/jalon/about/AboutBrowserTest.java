package org.jalon.about;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jalon._support.Browsing;
import org.jalon._support.ForEverybody;
import org.jalon.about.audit.Grids;
import org.jalon.about.statement.AutomaticChecks;
import org.jalon.about.statement.AutomaticChecks.CheckedPage;
import org.jalon.account.Account;
import org.jalon.account.AccountSite;
import org.jalon.account.Accounts;
import org.jalon.account.Grant;
import org.jalon.account.Role;
import org.jalon.account.Visitor;
import org.jalon.mail.MailAddress;
import org.jalon.site.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** An administrator brings an audit and says who publishes the site; visitors read what follows; and what machines find is told as it is. */
class AboutBrowserTest extends AccountSite {

    private static final List<Integer> WIDTHS = List.of(360, 1280);

    /** Written by {@code ./mvnw test -Dtest=AboutBrowserTest -Djalon.checks.write=true}. */
    private static final Path CHECKS = Path.of("src/main/resources" + AutomaticChecks.FILE);

    /** Stands in a path for the id of a place. */
    private static final String ANY = "{id}";

    private static final List<String> CHECKED = List.of(
            "/",
            "/lieux",
            "/lieux/" + ANY,
            "/proposer",
            "/connexion",
            "/actualites",
            "/agenda",
            "/publications",
            "/lettre",
            "/observatoire",
            "/donnees",
            "/accessibilite",
            "/mentions-legales",
            "/donnees-personnelles",
            "/plan-du-site");

    @RegisterExtension
    static final Browsing BROWSING = new Browsing();

    @TempDir
    Path files;

    @Autowired
    private Accounts accounts;

    private Visitor administrator() {
        String address = somebody();
        Account account = accounts.findOrMake(new MailAddress(address), Language.FRENCH);
        accounts.grant(account.id(), Grant.everywhere(Role.ADMINISTRATOR));
        return signedIn(address);
    }

    @Test
    void leadsFromAnAuditToADeclarationThatEverybodyReads() throws IOException {
        String good = Grids.csv(
                LocalDate.now().toString(),
                Map.of(
                        "1.1",
                        "C;NC;Le bouton <b>zoom</b> n’a pas de nom.;La liste",
                        "1.2",
                        "C;C",
                        "3.1",
                        "D;C;Trop cher"));
        Path grid = Files.writeString(files.resolve("audit.csv"), good);
        Path wrong = Files.writeString(files.resolve("faux.csv"), good.replace("1.2;;C;C", "1.2;;peut-être;C"));
        try (BrowserContext context = BROWSING.browser().newContext()) {
            administrator().share(context);
            Page page = context.newPage();
            page.setViewportSize(360, 800);
            page.navigate(url("/administration/accessibilite"));
            page.locator("#fichier").setInputFiles(wrong);
            page.locator("form[enctype] button").click();
            assertThat(page.locator(".desk-said.wrong li").allTextContents())
                    .singleElement()
                    .asString()
                    .contains("Critère 1.2", "peut-être");
            ForEverybody.check(page, 360);
            page.locator("#fichier").setInputFiles(grid);
            page.locator("form[enctype] button").click();
            assertThat(page.locator(".desk-said").textContent()).contains("L’audit est gardé");
            assertThat(page.locator("main").textContent()).contains("sur 3 applicables");
            readsTheDeclaration();
            page.locator("details summary").last().click();
            page.locator("button[value=retirer]").first().click();
            assertThat(page.locator(".desk-said").textContent()).contains("retiré");
            writesTheNotice(page);
        }
        assertThat(text("/accessibilite")).contains("pas encore été contrôlé").doesNotContain("Cabinet Clarté");
        assertThat(get("/accessibilite/audit.csv").statusCode()).isEqualTo(404);
    }

    /** One of three criteria is met: 33.33 %, so the law calls it not compliant, and the foot of every page says so. */
    private void readsTheDeclaration() {
        assertThat(text("/accessibilite.json"))
                .contains("\"etat\":\"non\"", "\"taux\":33.33", "\"criteres_applicables\":3");
        assertThat(text("/en/accessibilite"))
                .contains("not compliant", "33.33%", "Cabinet Clarté", "Defender of Rights")
                .contains("zoom")
                .doesNotContain("<b>zoom");
        assertThat(new String(get("/accessibilite/audit.csv").body(), StandardCharsets.UTF_8))
                .contains("Cabinet Clarté");
        assertThat(text("/lieux")).contains("Accessibilité\u00a0: non conforme");
        for (int width : List.of(320, 1280)) {
            try (BrowserContext context =
                    BROWSING.browser().newContext(new NewContextOptions().setViewportSize(width, 800))) {
                Page page = context.newPage();
                page.navigate(url("/contact"));
                page.locator("footer a[href='/accessibilite']").click();
                assertThat(page.locator("h2").allTextContents())
                        .containsSubsequence(
                                "État de conformité",
                                "Résultats des tests",
                                "Contenus non accessibles",
                                "Établissement de cette déclaration",
                                "Retour d’information et contact",
                                "Voies de recours");
                ForEverybody.check(page, width);
                page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
                assertThat(page.locator("footer.site").isVisible()).isFalse();
                assertThat(page.locator("h1").isVisible()).isTrue();
            }
        }
    }

    private void writesTheNotice(Page page) {
        page.navigate(url("/administration/mentions"));
        page.locator("#publisher").fill("Le syndicat <b>mixte</b>");
        page.locator("#phone").fill("pas de téléphone");
        page.locator(".desk-form button").click();
        assertThat(page.locator("#phone-erreur").textContent()).contains("chiffres");
        ForEverybody.check(page, 360);
        page.locator("#phone").fill("03 20 00 00 00");
        page.locator(".desk-form button").click();
        assertThat(page.locator(".desk-said").textContent()).contains("enregistré");
        assertThat(text("/mentions-legales"))
                .contains("Le syndicat", "tel:0320000000", "pas encore donn")
                .doesNotContain("<b>mixte");
        assertThat(text("/contact")).contains("03 20 00 00 00");
        assertThat(text("/en/accessibilite")).contains("Call 03 20 00 00 00");
    }

    /** What the declaration says of the machine's checks is what a machine finds now. */
    @Test
    void tellsWhatMachinesFindAsItIs() throws IOException {
        List<CheckedPage> pages = new ArrayList<>();
        Set<String> rules = new TreeSet<>();
        String axe = "";
        try (BrowserContext context = BROWSING.browser().newContext()) {
            Page page = context.newPage();
            for (String path : CHECKED) {
                int violations = 0;
                page.navigate(url(path.contains(ANY) ? sheet("r1") : path));
                for (int width : WIDTHS) {
                    page.setViewportSize(width, 800);
                    AxeResults results = new AxeBuilder(page).analyze();
                    results.getPasses().forEach(rule -> rules.add(rule.getId()));
                    violations += results.getViolations().size();
                    axe = results.getTestEngine().getVersion();
                }
                pages.add(new CheckedPage(path, violations));
            }
        }
        if (Boolean.getBoolean("jalon.checks.write")) {
            AutomaticChecks found = new AutomaticChecks(LocalDate.now(), axe, WIDTHS, rules.size(), pages);
            Files.writeString(
                    CHECKS,
                    JsonMapper.builder()
                                    .enable(SerializationFeature.INDENT_OUTPUT)
                                    .build()
                                    .writeValueAsString(found)
                            + "\n");
            return;
        }
        AutomaticChecks told = AutomaticChecks.ofThisVersion();
        assertThat(told.pages()).isEqualTo(pages);
        assertThat(told.axe()).isEqualTo(axe);
        assertThat(told.widths()).isEqualTo(WIDTHS);
        assertThat(told.violations()).isZero();
    }
}
