package org.jalon.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jalon.geo.LatLon;
import org.jalon.territory.Territory;
import org.junit.jupiter.api.Test;

class QueryParametersTest {

    @Test
    void readsLabelsAndSlugsRepeatedOrJoined() {
        SearchRequest request = QueryParameters.parse(
                Map.of("frais_a_charge", List.of("Gratuit|payant"), "categorie", List.of("demarches", "acces-libre")));
        assertThat(request.unknown()).isEmpty();
        assertThat(request.query().filters())
                .containsEntry(Filter.FEES, Set.of("Gratuit", "Payant"))
                .containsEntry(Filter.CATEGORY, Set.of("demarches", "acces-libre"));
    }

    @Test
    void readsLinksOfTheNationalMap() {
        SearchQuery query = QueryParameters.parse(Map.of(
                        "territoire_type", List.of("departements"),
                        "territoires", List.of("59,62"),
                        "ouvert_actuellement", List.of("true"),
                        "zoom", List.of("12")))
                .query();
        assertThat(query.territories())
                .containsExactly(
                        new Territory(Territory.Kind.DEPARTEMENT, "59"),
                        new Territory(Territory.Kind.DEPARTEMENT, "62"));
        assertThat(query.openAt()).isEqualTo(new OpenAt.Now());
    }

    @Test
    void writesWhatItReads() {
        String written = "q=caf+lille&latitude=50.63&longitude=3.06&rayon=10&territoire=commune%3A59350"
                + "&categorie=demarches&frais_a_charge=gratuit&ouvert=week-end&tri=distance&limite=5";
        SearchQuery query = QueryParameters.parse(Map.of(
                        "q", List.of("caf lille"),
                        "latitude", List.of("50.63"),
                        "longitude", List.of("3.06"),
                        "rayon", List.of("10"),
                        "territoire", List.of("commune:59350"),
                        "categorie", List.of("demarches"),
                        "frais_a_charge", List.of("Gratuit"),
                        "ouvert", List.of("week-end"),
                        "tri", List.of("distance"),
                        "limite", List.of("5")))
                .query();
        assertThat(query.position()).isEqualTo(new LatLon(50.63, 3.06));
        assertThat(QueryParameters.write(query)).isEqualTo(written);
    }

    @Test
    void reportsWhatItCannotReadAndNeverWidens() {
        SearchRequest request = QueryParameters.parse(Map.of(
                "categorie", List.of("plomberie"),
                "bbox", List.of("1,2,3"),
                "ouvert", List.of("hier"),
                "curseur", List.of("!!"),
                "limite", List.of("100000")));
        assertThat(request.unknown())
                .extracting(SearchRequest.UnknownValue::parameter)
                .containsExactlyInAnyOrder("categorie", "bbox", "ouvert", "curseur", "limite");
        assertThat(request.query().filters()).containsEntry(Filter.CATEGORY, Set.of());
        assertThat(request.query().territories()).isNotEmpty();
    }

    @Test
    void writesNothingForEverything() {
        assertThat(QueryParameters.write(SearchQuery.ALL)).isEmpty();
    }
}
