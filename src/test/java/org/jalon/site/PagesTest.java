package org.jalon.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jalon._support.LiveSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What pages answer over HTTP, whatever the browser. */
class PagesTest extends LiveSite {

    private static final int BUDGET = 45_000;
    private static final Pattern LOADED = Pattern.compile("\"(/assets/site-[^\"]+\\.(?:css|js))\"");

    @ParameterizedTest
    @CsvSource({
        "/,200",
        "/en,200",
        "/lieux?adresse=Roubaix,200",
        "/en/lieux,200",
        "/lieux/,308",
        "/en/,308",
        "/lieux/0000000000,404",
        "/nulle-part,404",
        "/assets/nothing.css,404",
        "/robots.txt,200",
        "/sitemap.xml,200",
        "/sitemaps/lieux-1.xml,200",
        "/sitemaps/lieux-2.xml,404"
    })
    void answersWithTheRightStatus(String path, int status) {
        assertThat(get(path).statusCode()).isEqualTo(status);
        assertThat(send("HEAD", path).statusCode()).isEqualTo(status);
    }

    @Test
    void refusesWhatIsNotMeantWithAPage() {
        assertThat(get("/lieux?q=" + "a".repeat(7_000)).statusCode()).isEqualTo(414);
        HttpResponse<byte[]> posted = send("POST", "/");
        assertThat(posted.statusCode()).isEqualTo(405);
        assertThat(new String(posted.body(), StandardCharsets.UTF_8)).contains("<form");
    }

    @Test
    void helpsInTheLanguageOfThePath() {
        assertThat(text("/rien")).contains("<html lang=\"fr\"").contains("Cette page n’existe pas");
        assertThat(text("/en/rien")).contains("<html lang=\"en\"").contains("This page does not exist");
    }

    @Test
    void saysAllThatIsKeptOfPeopleAndForHowLong() {
        assertThat(text("/donnees-personnelles"))
                .contains("Votre compte", "Les appareils où vous êtes connecté", "Le texte des courriels")
                .contains("jours au plus");
        assertThat(text("/en/donnees-personnelles")).contains("days at most");
    }

    @Test
    void leadsToTheOneAddressOfAPlace() {
        String sheet = sheet("r1");
        String id = sheet.substring(0, "/lieux/".length() + 10);
        for (String other : new String[] {id, id + "/faux"}) {
            HttpResponse<byte[]> moved = get(other);
            assertThat(moved.statusCode()).isEqualTo(301);
            assertThat(moved.headers().firstValue("Location").orElseThrow()).endsWith(sheet);
        }
        assertThat(get("/en" + sheet).statusCode()).isEqualTo(200);
        assertThat(text("/sitemaps/lieux-1.xml")).contains(sheet + "</loc>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/lieux?adresse=Roubaix", "/rien", "/api/v1/rien"})
    void saysWhatBrowsersMayDo(String path) {
        HttpResponse<byte[]> answer = get(path);
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'self'")
                .doesNotContain("unsafe");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void staysLight() {
        for (String page : new String[] {"/", "/lieux?adresse=Roubaix", sheet("r1"), "/en/lieux"}) {
            long assets = LOADED.matcher(text(page))
                    .results()
                    .map(MatchResult::group)
                    .map(quoted -> quoted.substring(1, quoted.length() - 1))
                    .mapToLong(this::transferred)
                    .sum();
            assertThat(assets).as("CSS and JS of %s", page).isPositive();
            assertThat(transferred(page) + assets).as("%s", page).isLessThan(BUDGET);
        }
    }

    @Test
    void keepsItsFilesForEver() {
        String style =
                LOADED.matcher(text("/")).results().findFirst().orElseThrow().group(1);
        HttpResponse<byte[]> answer = get(style, "Accept-Encoding", "br");
        assertThat(answer.headers().firstValue("Content-Encoding")).hasValue("br");
        assertThat(answer.headers().firstValue("Cache-Control").orElseThrow()).contains("immutable");
    }

    @Test
    void escapesWhatSourcesWrote() {
        String sheet = text(sheet("r4"));
        assertThat(sheet)
                .doesNotContain("<script>alert")
                .doesNotContain("<img src=x")
                .doesNotContain("href=\"javascript:");
        assertThat(Stream.of(sheet.split("<script")).count())
                .as("our two scripts")
                .isEqualTo(3);
    }

    @Test
    void tellsOfAValueItDoesNotKnow() {
        assertThat(text("/lieux?services=zzz")).contains("«\u00a0zzz\u00a0»").contains("Retirer ce critère");
    }

    private long transferred(String path) {
        return get(path, "Accept-Encoding", "gzip").body().length;
    }
}
