package org.jalon.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jalon.directory.Field;
import org.jalon.search.SearchResult.Hit;
import org.jalon.search.SearchResult.Note;
import org.jalon.search.SearchResult.Reason;
import org.junit.jupiter.api.Test;

class SearchAnswersTest {

    private static final Town TOWN = new Town();
    private static final String BREST = "latitude=48.39&longitude=-4.49";

    @Test
    void findsNearestPlaceFirst() {
        List<Hit> hits = TOWN.find(BREST + "&limite=50").hits();
        assertThat(hits).isNotEmpty().isSortedAccordingTo((a, b) -> Double.compare(distance(a), distance(b)));
    }

    @Test
    void saysThatAKindIsNotInTheCommuneAndShowsTheNearest() {
        SearchResult result = TOWN.find("q=mission locale landerneau");
        assertThat(result.notes()).contains(new Note.NoneInCommune("mission locale", "Landerneau"));
        assertThat(result.hits().getFirst().place().name()).isEqualTo("Mission Locale du Pays de Brest");
    }

    @Test
    void widensTheCircleAndSaysSo() {
        SearchResult result = TOWN.find("latitude=47.66&longitude=-2.76");
        assertThat(result.total()).isPositive();
        assertThat(result.notes()).hasSize(1).first().isInstanceOf(Note.Widened.class);
    }

    @Test
    void countsWhatIsOpenNowAsAskingForItWould() {
        for (String question : List.of("limite=1", BREST, BREST + "&rayon=5", "q=mission locale landerneau")) {
            assertThat(TOWN.find(question).openNow())
                    .as(question)
                    .isEqualTo(TOWN.find(question + "&ouvert=maintenant").total());
        }
    }

    @Test
    void respectsARadiusThatWasAskedFor() {
        assertThat(TOWN.find("latitude=47.66&longitude=-2.76&rayon=5").total()).isZero();
    }

    @Test
    void findsNothingForNonsense() {
        SearchResult result = TOWN.find("q=xkcdqwz vlorp");
        assertThat(result.total()).isZero();
        assertThat(result.notes()).containsExactly(new Note.NothingFits("xkcdqwz vlorp"));
    }

    @Test
    void offersTheNearestWhenOnlyThePlaceIsUnderstood() {
        SearchResult result = TOWN.find("q=boulangerie quimper");
        assertThat(result.notes()).containsExactly(new Note.NothingFits("boulangerie quimper"));
        assertThat(result.hits().getFirst().reasons()).contains(Reason.COMMUNE);
    }

    @Test
    void staysCalmWithHostileTexts() {
        for (String text :
                List.of("' OR 1=1 --", "*:* AND ~\"", "<script>", "(", "aide numerique ".repeat(40), "\u0000")) {
            assertThat(TOWN.find("q=" + text)).isNotNull();
        }
    }

    @Test
    void givesEveryPlaceOnceFromPageToPage() {
        for (String query : List.of("limite=17", "limite=17&tri=nom", "limite=17&q=brest", BREST + "&limite=17")) {
            List<String> seen = new ArrayList<>();
            SearchResult page = TOWN.find(query);
            int total = page.total();
            while (true) {
                page.hits().forEach(hit -> seen.add(Town.idOf(hit.place())));
                if (page.nextCursor().isEmpty()) {
                    break;
                }
                page = TOWN.find(query + "&curseur=" + page.nextCursor().get().text());
            }
            assertThat(seen).as(query).doesNotHaveDuplicates().hasSize(total);
        }
    }

    @Test
    void countsWhatEachFurtherClickLeaves() {
        String query = BREST + "&categorie=demarches";
        SearchResult result = TOWN.find(query);
        result.facets()
                .forEach((filter, counts) -> counts.forEach((value, count) -> {
                    String click = "&" + filter.parameter() + "=" + QueryParameters.slug(filter, value);
                    assertThat(TOWN.find(query + click).total()).as(click).isEqualTo(count);
                }));
        assertThat(result.facets()).containsKeys(Filter.CATEGORY, Filter.SERVICES, Filter.FAMILY);
    }

    @Test
    void matchesNothingForAFilterWithOnlyUnknownValues() {
        assertThat(TOWN.find("services=plomberie").total()).isZero();
        assertThat(TOWN.find("territoire=planete:3").total()).isZero();
    }

    @Test
    void keepsToATerritory() {
        SearchResult result = TOWN.find("territoire=departement:56&limite=50");
        assertThat(result.hits())
                .isNotEmpty()
                .allMatch(hit -> hit.place().facts().text(Field.INSEE_CODE).startsWith("56"));
    }

    @Test
    void readsUnknownValuesAsSuch() {
        SearchRequest request = QueryParameters.parse(Map.of("services", List.of("plomberie"), "rayon", List.of("-2")));
        assertThat(request.unknown())
                .extracting(SearchRequest.UnknownValue::parameter)
                .containsExactlyInAnyOrder("services", "rayon");
    }

    private static double distance(Hit hit) {
        return hit.distanceMeters() == null ? -1 : hit.distanceMeters();
    }
}
