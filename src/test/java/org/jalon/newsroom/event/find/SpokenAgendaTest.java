package org.jalon.newsroom.event.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpokenAgendaTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "atelier cette semaine à Lens, workshop, semaine, false",
                "Ateliers CETTE SEMAINE près de chez moi, workshop, semaine, true",
                "que faire demain, -, semaine, false",
                "cette semaine près de chez moi, -, semaine, true",
                "formation ce mois-ci, training, mois, false",
                "événements autour de moi, -, -, true",
                "rendez-vous d'aujourd'hui, -, semaine, false",
                "l'agenda, -, -, false",
                "workshops this week near me, workshop, semaine, true",
                "webinaires, webinar, -, false"
            })
    void hearsWhatSomebodyWants(String typed, @Nullable String kind, @Nullable String days, boolean nearby) {
        SpokenAgenda heard = SpokenAgenda.parse(typed, TODAY).orElseThrow();
        assertThat(heard.kind() == null ? null : heard.kind().slug()).isEqualTo(kind);
        assertThat(heard.span())
                .isEqualTo(days == null ? null : Span.parse(days, TODAY).orElseThrow());
        assertThat(heard.nearby()).isEqualTo(nearby);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"médiathèque roubaix", "12 rue de la Semaine", "imprimer près de chez moi", "demande de RSA", ""
            })
    void staysOutOfWhatIsAboutPlaces(String typed) {
        assertThat(SpokenAgenda.parse(typed, TODAY)).isEmpty();
    }
}
