package org.jalon.search.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jalon._support.LiveSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page of the map as the server prints it, whatever the browser makes of it. */
class MapPageTest extends LiveSite {

    private static final Pattern PLACE = Pattern.compile("data-place=\"([^\"]+)\"");

    @ParameterizedTest
    @ValueSource(strings = {"", "?adresse=Roubaix", "?adresse=Roubaix&categorie=demarches", "?q=rien%20de%20tel"})
    void listsTheSamePlacesAsTheResults(String parameters) {
        List<String> listed = places("/lieux" + parameters);
        assertThat(places("/carte" + parameters)).isEqualTo(listed);
        assertThat(places("/en/carte" + parameters)).isEqualTo(listed);
    }

    @Test
    void keepsEveryParameterBetweenListAndMap() {
        String parameters = "?adresse=Roubaix&amp;categorie=demarches&amp;tri=nom";
        assertThat(text("/lieux?adresse=Roubaix&categorie=demarches&tri=nom"))
                .contains("href=\"/carte" + parameters + "\"");
        assertThat(text("/carte?adresse=Roubaix&categorie=demarches&tri=nom"))
                .contains("href=\"/lieux" + parameters + "\"");
    }

    @Test
    void saysWhatToDoWithoutScripts() {
        assertThat(text("/carte")).contains("voici la liste").contains("href=\"#liste\"");
        assertThat(text("/en/carte")).contains("here is the list");
    }

    @Test
    void takesTheLinksOfTheNationalMapForAView() {
        String page = text("/carte?latitude=50.2910&longitude=2.7775&zoom=13");
        assertThat(page).contains("data-camera=\"2.777500,50.291000,13.00\"");
        assertThat(places("/carte?latitude=50.2910&longitude=2.7775&zoom=13")).isEqualTo(places("/lieux"));
    }

    @Test
    void showsAPlaceInShortAsTheListDoes() {
        String id = sheet("r1").substring("/lieux/".length(), "/lieux/".length() + 10);
        String summary = text("/lieux/" + id + "/resume");
        assertThat(summary)
                .doesNotContain("<html")
                .contains("href=\"" + sheet("r1") + "\"")
                .contains("href=\"tel:+33320000000\"");
        assertThat(text("/lieux?adresse=Roubaix")).contains(between(summary, "<p class=\"state", "</p>"));
        assertThat(text("/en/lieux/" + id + "/resume")).contains("href=\"/en" + sheet("r1") + "\"");
    }

    @Test
    void saysThatAPlaceIsNotThere() {
        assertThat(get("/lieux/0000000000/resume").statusCode()).isEqualTo(404);
    }

    @Test
    void letsNobodyElseInWithoutASetting() {
        HttpResponse<byte[]> map = get("/carte");
        assertThat(map.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'self'; img-src 'self' data:;")
                .contains("worker-src 'self'")
                .doesNotContain("connect-src")
                .doesNotContain("blob:")
                .doesNotContain("http");
    }

    private List<String> places(String path) {
        return PLACE.matcher(text(path)).results().map(MatchResult::group).toList();
    }

    private static String between(String text, String start, String end) {
        int from = text.indexOf(start);
        return text.substring(from, text.indexOf(end, from));
    }
}
