package org.jalon.observatory.advice;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import org.jalon._support.Browsing;
import org.jalon._support.ForEverybody;
import org.jalon._support.LiveSite;
import org.jalon.observatory.live.LiveKeeper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The pages that say where help is missing and where to open, on a site with a few places of the Nord. */
class AdvicePagesTest extends LiveSite {

    @RegisterExtension
    static final Browsing BROWSING = new Browsing();

    private static final String OPENING = "/observatoire/ou-ouvrir?territoire=departement:59&ouvrir=59183";

    @Autowired
    private LiveKeeper keeper;

    @BeforeEach
    void knowThePlaces() {
        keeper.follow();
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    void areForEverybody(int width) {
        NewContextOptions options = new NewContextOptions().setViewportSize(width, 800);
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            try (BrowserContext context = BROWSING.browser().newContext(options.setColorScheme(scheme))) {
                Page page = context.newPage();
                for (String path : List.of(
                        "/observatoire/zones-blanches?territoire=departement:59&zone1=6",
                        OPENING,
                        "/en/observatoire/ou-ouvrir?territoire=departement:13")) {
                    page.navigate(url(path));
                    ForEverybody.check(page, width);
                }
            }
        }
    }

    @Test
    void saysWhyACommuneIsInTheListAndLeadsToWhatWouldChange() {
        String page =
                text("/observatoire/zones-blanches?territoire=departement:59").replace('\u00a0', ' ');
        assertThat(page)
                .contains("tous les habitants comptent")
                .contains("/observatoire/commune/59183")
                .contains("lieu le plus proche à")
                .contains("ou-ouvrir?territoire=departement%3A59&amp;ouvrir=59183");
    }

    @Test
    void givesTheWholeListAsAFile() {
        String path = "/observatoire/zones-blanches.csv?territoire=departement:59";
        assertThat(text("/observatoire/zones-blanches?territoire=departement:59"))
                .contains(path.replace(":", "%3A"));
        List<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(text(path)).stream().toList();
        assertThat(rows).hasSizeGreaterThan(50);
        NamedCsvRecord dunkerque = rows.stream()
                .filter(row -> row.getField("code_insee").equals("59183"))
                .findFirst()
                .orElseThrow();
        assertThat(dunkerque.getField("commune")).isEqualTo("Dunkerque");
        assertThat(dunkerque.getField("lieu_trop_loin")).isEqualTo("oui");
        assertThat(Integer.parseInt(dunkerque.getField("metres_du_lieu_le_plus_proche")))
                .as("the places are near Lille, which is 60 km away")
                .isBetween(20_000, 80_000);
        assertThat(dunkerque.getField("pourquoi")).contains("lieu le plus proche à");
        assertThat(get(path + "&besoin=chance").statusCode())
                .as("not understood")
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/observatoire/zones-blanches?territoire=departement:59", OPENING})
    void areNotSentAgainToWhoHasThem(String path) {
        String tag = get(path).headers().firstValue("ETag").orElseThrow();
        assertThat(get(path, "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(get("/en" + path, "If-None-Match", tag).statusCode())
                .as("another page")
                .isEqualTo(200);
    }

    @Test
    void comparesBeforeAndAfterWithoutAScript() {
        try (BrowserContext context =
                BROWSING.browser().newContext(new NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = context.newPage();
            page.navigate(url("/observatoire/ou-ouvrir?territoire=departement:59"));
            page.locator("#ouvrir").fill("dunkerque, Nullepart-sur-Rien");
            page.locator("#comparer button").click();
            assertThat(page.url()).contains("ouvrir=dunkerque");
            assertThat(page.locator(".notes").textContent()).contains("Nullepart-sur-Rien");
            assertThat(page.locator("#comparer table").first().textContent()).contains("Habitants à moins de");
            assertThat(page.locator("#comparer table").last().textContent()).contains("Dunkerque");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            territoire=region:99           | Le territoire « region:99 »
            besoin=chance                  | L’indicateur « chance »
            categorie=tout                 | La catégorie « tout »
            rayon=0                        | « 0 » n’est pas un nombre de 0,5 à 50
            heures=NaN                     | « NaN » n’est pas un nombre
            zone1=15                       | Chaque zone doit aller plus loin
            nombre=21                      | « 21 » n’est pas un nombre de 1 à 20
            nombre=1e9                     | « 1e9 » n’est pas un nombre
            fermer=lieu-qui-n-existe-pas   | Aucun lieu publié
            """)
    void saysWhatItDoesNotUnderstand(String parameters, String said) {
        assertThat(text("/observatoire/ou-ouvrir?" + parameters).replace('\u00a0', ' '))
                .contains(said);
    }

    @Test
    void writesWhatWasTypedAsText() {
        assertThat(text("/observatoire/ou-ouvrir?ouvrir=%3Cscript%3E&fermer=%22onfocus=x"))
                .doesNotContain("<script>&")
                .doesNotContain("value=\"\"onfocus");
    }
}
