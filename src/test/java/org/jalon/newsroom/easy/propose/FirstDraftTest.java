package org.jalon.newsroom.easy.propose;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jalon._support.Places;
import org.jalon.directory.Facts;
import org.jalon.directory.Field;
import org.jalon.newsroom.easy.Original;
import org.jalon.newsroom.easy.Subject;
import org.jalon.newsroom.easy.check.EasyCheck;
import org.jalon.site.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FirstDraftTest {

    private static String draft(String text) {
        Subject subject = new Subject(Subject.Kind.ARTICLE, "0123456789");
        return FirstDraft.of(Original.of(subject, "Titre", text, "/", Set.of()));
    }

    @Test
    void hasASentenceOnALineAndAListForThingsInARow() {
        assertThat(draft("Les ateliers\n\nVenez lundi. Le bureau ouvre à 9 h ; il ferme à midi.\n\n"
                        + "Vous pouvez lire, écrire, imprimer et jouer."))
                .isEqualTo("## Les ateliers\n\nVenez lundi.\n\nLe bureau ouvre à 9 h.\n\nIl ferme à midi.\n\n"
                        + "Vous pouvez lire, écrire, imprimer et jouer.");
        assertThat(draft("Apportez : une carte, un stylo et un téléphone."))
                .isEqualTo("Apportez :\n\n- une carte\n- un stylo\n- un téléphone");
    }

    @Test
    void cutsWhereASecondSubjectBegins() {
        assertThat(draft("Vous appelez Marie et elle vous répond."))
                .isEqualTo("Vous appelez Marie.\n\nElle vous répond.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "9 h–12 h et 14 h–17 h|de 9 h à 12 h et de 14 h à 17 h",
                "9 h 30–12 h|de 9 h 30 à 12 h",
                "fermé|fermé",
            })
    void saysHoursInWords(String hours, String said) {
        assertThat(PlaceDraft.spans(hours)).isEqualTo(said);
    }

    @Test
    void makesOfASheetPlainSentencesThatTheCheckLikes() {
        Facts facts = Places.aLibraryInLille()
                .with(
                        Field.SERVICES,
                        List.of("Aide aux démarches administratives", "Accès internet et matériel informatique"))
                .with(Field.FEES, List.of("Gratuit"))
                .with(Field.PHONE, List.of("+33320123456"))
                .with(Field.HOURS, List.of("Mo-Fr 09:00-12:00,14:00-17:00"))
                .with(Field.SPECIFIC_SUPPORT, List.of("Handicaps moteurs"))
                .with(Field.ACCESS_MODES, List.of("Se présenter"));
        String draft = PlaceDraft.of(Places.place(1, facts), LocalDate.of(2026, 11, 22));
        assertThat(draft.replace('\u00a0', ' ').replace('\u202f', ' '))
                .contains(
                        "Une personne vous aide à remplir vos papiers sur internet.",
                        "C’est gratuit.",
                        "03 20 12 34 56",
                        "de 9 h à 12 h et de 14 h à 17 h",
                        "Vous pouvez venir sans rendez-vous.",
                        "en fauteuil roulant");
        assertThat(EasyCheck.check(draft, Language.FRENCH).findings()).isEmpty();
    }
}
