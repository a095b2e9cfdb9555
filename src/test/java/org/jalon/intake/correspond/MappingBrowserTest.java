package org.jalon.intake.correspond;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jalon._support.Browsing;
import org.jalon._support.ForEverybody;
import org.jalon.account.Account;
import org.jalon.account.AccountSite;
import org.jalon.account.Accounts;
import org.jalon.account.Grant;
import org.jalon.account.Role;
import org.jalon.account.Visitor;
import org.jalon.directory.Field;
import org.jalon.intake.SourceSettings;
import org.jalon.intake.Sources;
import org.jalon.intake.mapping.Mapping;
import org.jalon.intake.read.RawRow;
import org.jalon.intake.run.RunFiles;
import org.jalon.intake.run.RunOrder;
import org.jalon.intake.run.RunTable;
import org.jalon.intake.source.MappingVersion;
import org.jalon.intake.source.MappingVersions;
import org.jalon.intake.source.Supply;
import org.jalon.mail.MailAddress;
import org.jalon.site.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A coordinator maps a file that nobody mapped before. */
class MappingBrowserTest extends AccountSite {

    @RegisterExtension
    static final Browsing BROWSING = new Browsing();

    @Autowired
    private Accounts accounts;

    @Autowired
    private Sources sources;

    @Autowired
    private RunTable runs;

    @Autowired
    private RunFiles files;

    @Autowired
    private MappingVersions versions;

    @Test
    void mapsAFileFromZeroWithOneCorrection() throws IOException {
        SourceSettings source = source("Maisons du test");
        try (BrowserContext context = coordinator(new NewContextOptions())) {
            Page page = context.newPage();
            page.navigate(url(path(source)));
            assertThat(select(page, "lib_ms").inputValue()).isEqualTo("nom");
            assertThat(select(page, "h_lundi").inputValue()).isEqualTo("horaires-monday");
            Locator result = page.locator(".result article").first();
            assertThat(result.textContent())
                    .contains("Maison des services de Bavay", "+33327000001", "Mo 09:00-12:00,13:30-17:00");

            select(page, "telephone").focus();
            select(page, "telephone").selectOption("");
            page.waitForCondition(() -> !page.locator(".result article .sheet")
                    .first()
                    .textContent()
                    .contains("+33327000001"));
            assertThat(page.locator("[data-said]").textContent()).isEqualTo("Le résultat est à jour.");
            assertThat(page.evaluate("document.activeElement.id"))
                    .isEqualTo(select(page, "telephone").getAttribute("id"));

            page.locator("#tous summary").click();
            page.getByLabel("Aide aux démarches administratives").check();
            page.waitForCondition(() ->
                    page.locator(".result article .sheet").first().textContent().contains("Aide aux démarches"));
            page.locator("#note").fill("sans les téléphones");
            page.locator("button[value=enregistrer]").click();
            page.waitForURL("**fait=enregistre**");
            assertThat(page.locator(".versions").textContent())
                    .contains("Version 1", "sans les téléphones", "utilisée");
            assertThat(select(page, "telephone").inputValue()).isEmpty();
        }
        MappingVersion kept = versions.findCurrent(source.name()).orElseThrow();
        Map<Field, String> cells = Mapping.parse(kept.json())
                .cells(new RawRow(1, Map.of("lib_ms", "Maison", "telephone", "03 27 00 00 01", "h_lundi", "9h-12h")));
        assertThat(cells)
                .containsEntry(Field.NAME, "Maison")
                .containsEntry(Field.HOURS, "lundi : 9h-12h")
                .containsEntry(Field.SERVICES, "Aide aux démarches administratives")
                .doesNotContainKey(Field.PHONE);
    }

    @Test
    void worksWithoutScripts() throws IOException {
        SourceSettings source = source("Maisons sans script");
        try (BrowserContext context = coordinator(new NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = context.newPage();
            page.navigate(url(path(source)));
            select(page, "adresse").selectOption("presentation_resume");
            page.locator("button[value=voir]").click();
            assertThat(select(page, "adresse").inputValue()).isEqualTo("presentation_resume");
            assertThat(page.locator(".result article .sheet").first().textContent())
                    .contains("Présentation courte");
            assertThat(versions.list(source.name())).isEmpty();
            page.locator("button[value=essayer]").click();
            assertThat(page.url()).contains("/passages/");
        }
        assertThat(versions.list(source.name())).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"'',LIGHT,360", "/en,DARK,1280"})
    void isForEverybody(String prefix, ColorScheme colours, int width) throws IOException {
        SourceSettings source = source("Maisons à voir en " + width);
        versions.add(source.name(), "{\"nom\": {\"colonne\": \"lib_ms\"}}", "", "une note");
        NewContextOptions options =
                new NewContextOptions().setViewportSize(width, 800).setColorScheme(colours);
        try (BrowserContext context = coordinator(options)) {
            Page page = context.newPage();
            page.navigate(url(prefix + path(source) + "?base=p"));
            page.evaluate("document.querySelectorAll('.mapping details').forEach(part => part.open = true)");
            ForEverybody.check(page, width);
        }
    }

    private static Locator select(Page page, String column) {
        return page.locator("[data-column='" + column + "'] .column select");
    }

    private static String path(SourceSettings source) {
        return "/sources/" + source.slug() + "/correspondances";
    }

    /** A source with a file that a run has. */
    private SourceSettings source(String name) throws IOException {
        SourceSettings source = sources.add(name, Supply.of(Supply.Kind.UPLOAD)).orElseThrow();
        RunOrder order = files.name(RunOrder.of(name, RunOrder.Purpose.PREVIEW, "maisons.csv", ""), "maisons.csv");
        Files.copy(Path.of("src/test/resources/intake/proposal/maisons.csv"), files.path(order));
        runs.add(order);
        runs.cancelWaiting(order.id());
        return source;
    }

    /** A browser that has the session of somebody who keeps all sources. */
    private BrowserContext coordinator(NewContextOptions options) {
        String address = somebody();
        Account account = accounts.findOrMake(new MailAddress(address), Language.FRENCH);
        accounts.grant(account.id(), new Grant(Role.ADMINISTRATOR, null));
        BrowserContext context = BROWSING.browser().newContext(options);
        Visitor visitor = signedIn(address);
        visitor.share(context);
        return context;
    }
}
