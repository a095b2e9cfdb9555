package org.jalon.search.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jalon.geo.LatLon;
import org.jalon.search.Filter;
import org.jalon.search.SearchQuery;
import org.jalon.search.SearchResult;
import org.jalon.site.Language;
import org.jalon.site.Words;
import org.jalon.territory.Gazetteer;
import org.jalon.territory.Located;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResultsTitleTest {

    private static final Gazetteer GAZETTEER = Gazetteer.load();
    private static final Located ROUBAIX =
            new Located("Roubaix", new LatLon(50.69, 3.18), Located.Precision.COMMUNE, null);
    private static final SearchQuery STEPS = QueryEdit.toggled(SearchQuery.ALL, Filter.CATEGORY, "demarches");

    private static String title(Language language, int total, SearchQuery query) {
        SearchResult result = new SearchResult(total, List.of(), Map.of(), 0, ROUBAIX, 5.0, List.of(), null);
        return new ResultsTitle(GAZETTEER, Words.in(language)).of(query, result).replace('\u00a0', ' ');
    }

    @Test
    void saysHowManyForWhatAndWhere() {
        assertThat(title(Language.FRENCH, 23, STEPS))
                .isEqualTo("23 lieux pour faire une démarche, à moins de 5 km de Roubaix");
        assertThat(title(Language.ENGLISH, 23, STEPS))
                .isEqualTo("23 places to get paperwork done, within 5 km of Roubaix");
    }

    @Test
    void takesNoBreathWhenItIsShort() {
        assertThat(title(Language.FRENCH, 23, SearchQuery.ALL)).isEqualTo("23 lieux à moins de 5 km de Roubaix");
    }

    @Test
    void saysNoneAndOneInWords() {
        assertThat(title(Language.FRENCH, 0, STEPS)).startsWith("Aucun lieu pour");
        assertThat(title(Language.FRENCH, 1, STEPS)).startsWith("Un lieu pour");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Roubaix | de Roubaix",
                "Arras | d’Arras",
                "Étaples | d’Étaples",
                "Hazebrouck | d’Hazebrouck",
                "Le Quesnoy | du Quesnoy",
                "Les Attaques | des Attaques",
                "La Madeleine | de La Madeleine",
                "12 rue de Lille, Douai | du 12 rue de Lille, Douai"
            })
    void contractsAsFrenchDoes(String name, String said) {
        assertThat(new ResultsTitle(GAZETTEER, Words.in(Language.FRENCH)).of(name))
                .isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({"4,10 m", "654,650 m", "994,990 m", "996,1 km", "1234,'1,2 km'", "22600,23 km"})
    void roundsDistancesToWhatAnEyeCanUse(double meters, String said) {
        assertThat(Distance.say(meters, Words.in(Language.FRENCH)).replace('\u00a0', ' '))
                .isEqualTo(said);
    }

    @Test
    void takesAwayWhatItAdded() {
        assertThat(STEPS.filters()).isEqualTo(Map.of(Filter.CATEGORY, Set.of("demarches")));
        assertThat(QueryEdit.toggled(STEPS, Filter.CATEGORY, "demarches")).isEqualTo(SearchQuery.ALL);
    }
}
