package org.jalon.observatory.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.jalon._support.Browsing;
import org.jalon._support.ForEverybody;
import org.jalon._support.LiveSite;
import org.jalon.observatory.live.LiveKeeper;
import org.jalon.observatory.load.FigureImport;
import org.jalon.observatory.load.ShippedDefinitions;
import org.jalon.territory.Commune;
import org.jalon.territory.Gazetteer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** The observatory on a site with a few places of the Nord, and small files in the shape and with the traps of real ones. */
@TestPropertySource(properties = "jalon.site.name=Observatoire")
class DiagnosisPagesTest extends LiveSite {

    @RegisterExtension
    static final Browsing BROWSING = new Browsing();

    private static final int BUDGET = 80_000;
    private static final Pattern LOADED = Pattern.compile("\"(/assets/[^\"]+\\.(?:css|js))\"");

    private static final String CENSUS_HEADER =
            "code_insee,ze2020,bv2022,P22_POP,pop_65p,pop_75p,pop_80p,part_65p,part_75p,part_80p,C22_MEN,menages_seuls,"
                    + "part_menages_seuls,menages_monoparentaux,part_menages_monoparentaux,part_diplome_inf_bac,"
                    + "taux_chomage_1564,part_80p_vivant_seuls,perimetre";

    @TempDir
    Path folder;

    @Autowired
    private FigureImport figures;

    @Autowired
    private LiveKeeper keeper;

    private static boolean imported;

    @BeforeEach
    void importFigures() throws IOException {
        if (!imported) {
            keeper.follow();
            assertThat(plain("/observatoire")).contains("Aucun fichier de chiffres n’est encore importé");
            load("recensement-2022-communes", census());
            load("filosofi-2021-communes", """
                    code_insee,NBMENFISC21,MED21,TP6021,TP60AGE621,PPMINI21,PPSOC21
                    59512,38000,15000,s,s,8,14
                    """);
            load("rsa-2024-communes", """
                    code_insee,part_allocataires_rsa_menages,annee
                    59512,0,2024
                    """);
            imported = true;
        }
    }

    /** Every commune of the region alike, with 18 % of old people, but Roubaix, with 30 %; 59006 is known in part only. */
    private static String census() {
        StringBuilder census = new StringBuilder(CENSUS_HEADER).append('\n');
        for (Commune commune : Gazetteer.load().listCommunes()) {
            if (commune.regionCode().equals("32")) {
                int share = commune.code().equals("59512") ? 30 : 18;
                int people = commune.population();
                census.append(String.format(
                        Locale.ROOT,
                        "%s,3212,59350,%d,%.2f,%.2f,%.2f,%d,9,4,%d,%d,40,%d,10,50,12,60,%s%n",
                        commune.code(),
                        people,
                        people * share / 100.0,
                        people * 0.09,
                        people * 0.04,
                        share,
                        people / 2,
                        people / 5,
                        people / 20,
                        commune.code().equals("59006") ? "partiel" : "complet"));
            }
        }
        return census.toString();
    }

    private void load(String definition, String csv) throws IOException {
        Path file = Files.writeString(folder.resolve(definition + ".csv"), csv);
        figures.run(file, ShippedDefinitions.get(definition));
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 1280})
    void areForEverybody(int width) {
        NewContextOptions options = new NewContextOptions().setViewportSize(width, 800);
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            try (BrowserContext context = BROWSING.browser().newContext(options.setColorScheme(scheme))) {
                Page page = context.newPage();
                for (String path : List.of(
                        "/observatoire?ou=Saint-Denis",
                        "/observatoire/commune/59512",
                        "/en/observatoire/epci/200093201?tri=part-65-ans",
                        "/observatoire/commune/99999")) {
                    page.navigate(url(path));
                    ForEverybody.check(page, width);
                }
            }
        }
    }

    @Test
    void tellWhatMattersBesideTheRegion() {
        // 18 %, and 12 points more for the 98,000 of 5,992,000 inhabitants who live in Roubaix: 0.2.
        assertThat(plain("/observatoire/commune/59512"))
                .contains("À Roubaix, 30 % des habitants ont 65 ans ou plus, contre 18,2 % dans la région")
                .doesNotContain("car ", "parce que", "à cause");
        assertThat(plain("/en/observatoire/commune/59512"))
                .contains("In Roubaix, 30% of inhabitants are 65 or over, against 18.2% in the region");
    }

    @Test
    void showWhatMustNotBeTakenForZero() {
        assertThat(plain("/observatoire/commune/59512"))
                .contains("secret statistique")
                .contains("moins de 1 %", "zéro ou presque");
        assertThat(plain("/observatoire/commune/59006")).contains("ne porte que sur une partie du territoire");
        assertThat(plain("/observatoire/epci/200093201")).contains("non calculé à ce niveau");
    }

    @ParameterizedTest
    @CsvSource({
        "/observatoire,200,",
        "/en/observatoire,200,",
        "/observatoire/region/32,200,",
        "/observatoire/departement/59,200,",
        "/observatoire/commune/99999,404,",
        "/observatoire/epci/lille,404,",
        "/observatoire/quartier/1,404,",
        // Lomme became a part of Lille, the first arrondissement is one of Lyon.
        "/observatoire/commune/59355,301,/observatoire/commune/59350",
        "/en/observatoire/commune/69381,301,/en/observatoire/commune/69123",
        "/observatoire/commune/2a004,301,/observatoire/commune/2A004",
        "/observatoire?ou=Roubaix,302,/observatoire/commune/59512",
        "/observatoire?ou=59512,302,/observatoire/commune/59512",
        "/observatoire?ou=Pas-de-Calais,302,/observatoire/departement/62",
        "/observatoire?ou=Xyzabc,200,"
    })
    void leadToTheTerritoryThatIsMeant(String path, int status, String target) {
        HttpResponse<byte[]> answer = get(path);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Location").orElse("")).endsWith(target == null ? "" : target);
    }

    @Test
    void helpWhoeverTypesWhatNobodyKnows() {
        assertThat(plain("/observatoire?ou=Xyzabc")).contains("Aucun territoire ne s’appelle « Xyzabc »");
        assertThat(plain("/observatoire/commune/99999")).contains("Aucune commune n’a le code 99999", "name=\"ou\"");
        assertThat(plain("/observatoire/suggestions?q=roub"))
                .contains("\"genre\":\"commune\"")
                .contains("/observatoire/commune/59512");
    }

    @Test
    void sortPartsByLinksAlone() {
        String byName = plain("/observatoire/epci/200093201?tri=nom.croissant");
        assertThat(byName).contains("aria-sort=\"ascending\"");
        assertThat(byName.indexOf(">Allennes-les-Marais<")).isPositive().isLessThan(byName.indexOf(">Wattrelos<"));
        String byAge = plain("/observatoire/epci/200093201?tri=part-65-ans");
        assertThat(byAge.indexOf("<tr><th scope=\"row\"><a href=\"/observatoire/commune/59512\">"))
                .isPositive()
                .isLessThan(byAge.indexOf("<tr><th scope=\"row\"><a href=\"/observatoire/commune/59350\">"));
        assertThat(plain("/observatoire/epci/200093201?tri=%3Cscript%3E")).doesNotContain("<script>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/observatoire", "/observatoire/region/32", "/observatoire/epci/200093201"})
    void areLight(String path) throws IOException {
        String page = text(path);
        int weight = gzip(page.getBytes(StandardCharsets.UTF_8));
        Matcher loaded = LOADED.matcher(page);
        while (loaded.find()) {
            weight += get(loaded.group(1), "Accept-Encoding", "gzip").body().length;
        }
        assertThat(weight).isLessThan(BUDGET);
        assertThat(get(path).headers().firstValue("Cache-Control")).hasValue("no-cache");
    }

    private static int gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(bytes);
        }
        return out.size();
    }

    /** With ordinary spaces in place of those that do not break. */
    private String plain(String path) {
        return text(path).replaceAll("[\u00a0\u202f]", " ");
    }
}
