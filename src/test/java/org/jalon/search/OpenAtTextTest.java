package org.jalon.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpenAtTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "maintenant",
                "week-end",
                "mardi",
                "lundi-matin",
                "dimanche-midi",
                "mardi-apres-midi",
                "vendredi-soir",
                "mercredi-14h-16h30",
                "samedi-0h30-24h",
                "2026-11-24T14:30",
            })
    void writesWhatItReads(String text) {
        assertThat(OpenAtText.parse(text).map(OpenAtText::write)).contains(text);
    }

    @Test
    void readsADayAndAPartOfIt() {
        assertThat(OpenAtText.parse("Mardi-apres-midi")).contains(new OpenAt.During(DayOfWeek.TUESDAY, 840, 1080));
        assertThat(OpenAtText.parse("mardi-14h-18h")).map(OpenAtText::write).contains("mardi-apres-midi");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "hier",
                "mardi-",
                "mardi-nuit",
                "mardi-16h-14h",
                "mardi-10h-25h",
                "mardi-10h75-12h",
                "2026-13-01T10:00"
            })
    void declinesTheRest(String text) {
        assertThat(OpenAtText.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "médiathèque ouverte samedi matin, médiathèque, samedi-matin",
        "Ouvert le mardi après-midi lille, lille, mardi-apres-midi",
        "caf ouvert maintenant, caf, maintenant",
        "ouvert ce week-end, '', week-end",
        "cours d'ordinateur ouverts mercredi à Lille, cours d'ordinateur à Lille, mercredi",
        "un lieu ouvert à tous, un lieu ouvert à tous, ",
        "ouvert matin et soir, ouvert matin et soir, ",
        "le recouvert lundi, le recouvert lundi, ",
    })
    void understandsWhenInWhatIsTyped(String typed, String rest, String openAt) {
        SearchQuery query = QueryParameters.parse(Map.of("q", List.of(typed))).query();

        assertThat(query.text()).isEqualTo(rest);
        assertThat(query.openAt() == null ? null : OpenAtText.write(query.openAt()))
                .isEqualTo(openAt);
    }

    @Test
    void prefersWhatWasChosenToWhatWasTyped() {
        SearchQuery query = QueryParameters.parse(Map.of("q", List.of("caf ouverte lundi"), "ouvert", List.of("mardi")))
                .query();

        assertThat(query.text()).isEqualTo("caf ouverte lundi");
        assertThat(query.openAt()).isEqualTo(OpenAt.During.day(DayOfWeek.TUESDAY));
    }
}
