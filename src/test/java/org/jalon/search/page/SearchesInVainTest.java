package org.jalon.search.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jalon._support.LiveSite;
import org.jalon.search.Search;
import org.jalon.search.SearchInVain;
import org.jalon.search.SearchRequest;
import org.jalon.territory.Gazetteer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;

/** Searches around Marseille, where the site knows of no place, and in Roubaix, where it does. */
class SearchesInVainTest extends LiveSite {

    private static final String BROWSER = "Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0";

    private final List<Object> events = new ArrayList<>();
    private final SearchesInVain inVain = new SearchesInVain(Gazetteer.load(), events::add);

    @Autowired
    private Search search;

    @Test
    void announcesTheCommuneAndTheCategory() {
        search("adresse=Marseille&categorie=demarches", BROWSER);
        assertThat(events).singleElement().isInstanceOfSatisfying(SearchInVain.class, search -> {
            assertThat(search.commune()).isEqualTo("13055");
            assertThat(search.category()).isEqualTo("demarches");
        });
    }

    @Test
    void countsWhoeverAsksAgainOnce() {
        search("adresse=Marseille", BROWSER);
        search("adresse=Marseille&tri=nom", BROWSER);
        assertThat(events).hasSize(1);
        search("adresse=Marseille", BROWSER + " other");
        assertThat(events).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            adresse=Roubaix                           | Mozilla/5.0 (found)
            q=                                        | Mozilla/5.0 (nowhere)
            adresse=Marseille                         | Mozilla/5.0 (compatible; Googlebot/2.1)
            adresse=Marseille                         | curl/8.5
            adresse=Marseille&ouvert=2026-11-22T03:00 | Mozilla/5.0 (at night)
            adresse=Marseille&categorie=autre-chose   | Mozilla/5.0 (not understood)
            """)
    void countsNothingElse(String query, String agent) {
        search(query, agent);
        assertThat(events).isEmpty();
    }

    private void search(String query, String agent) {
        Map<String, List<String>> parameters = List.of(query.split("&")).stream()
                .map(one -> one.split("=", 2))
                .collect(Collectors.toMap(one -> one[0], one -> List.of(one[1])));
        SearchRequest request = search.read(parameters);
        MockHttpServletRequest http = new MockHttpServletRequest("GET", "/lieux");
        http.addHeader("User-Agent", agent);
        inVain.consider(http, request, search.find(request.query()));
    }
}
