package org.jalon.newsroom.arrival.mend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GluedCaptionTest {

    private static final String REST = " mairie ouvre un atelier pour les habitants, chaque mardi.";

    @ParameterizedTest
    @CsvSource({
        "Logo villeLa,Logo ville",
        "Atelier numérique 2020Pour la,Atelier numérique 2020",
        "affiche articleimageDepuis mai la,affiche articleimage",
        "visu mairieÀ Douai la,visu mairie",
        "P1190447La,P1190447",
        "Aide aux famillesCette,Aide aux familles",
        "Logo DataVille fond clairL’an dernier la,Logo DataVille fond clair",
        "Logo CCASDepuis mai la,Logo CCAS",
        "logo enfanceÉlaborée par la,logo enfance",
        "Visuel journée 114267187Reportée en mai la,Visuel journée 114267187"
    })
    void isTakenOffWhereASentenceBegins(String begin, String caption) {
        GluedCaption found = GluedCaption.find(begin + REST).orElseThrow();
        assertThat(found.certain()).isTrue();
        assertThat(found.caption()).isEqualTo(caption);
        assertThat(found.caption() + found.rest()).isEqualTo(begin + REST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "iPhone et PowerPoint sont enseignés à la médiathèque chaque semaine, sur inscription.",
                "L’eAdministration avance : les démarches se font en ligne, avec de l’aide pour qui en veut.",
                "DoRA réunit les services d’insertion du territoire et les présente aux professionnels.",
                "Un McDonald va ouvrir près de la gare, ce que les riverains n’attendaient plus du tout.",
                "Avec FranceConnect, une seule identité suffit pour toutes les démarches de la famille.",
                "La chaîne YouTube de la ville montre les conseils municipaux et les fêtes de quartier.",
                "L’OpenStreetMap des lieux d’accueil est tenue par des bénévoles depuis dix ans.",
                "Le LinkedIn de l’association et le WordPress de la ville disent la même chose, enfin.",
                "Une phrase ordinaire, sans rien de collé, qui dit simplement ce qu’elle a à dire.",
                "Voir https://exemple.fr/PagesLa mairie pour les horaires et les jours de fermeture."
            })
    void isNotSeenInNames(String text) {
        assertThat(GluedCaption.find(text)).isEmpty();
    }

    @Test
    void isLeftToAPersonWhereBothAreShort() {
        GluedCaption found = GluedCaption.find("Journée de la Plateforme 2021 WebVacances et après..")
                .orElseThrow();
        assertThat(found.certain()).isFalse();
        assertThat(found.caption()).isEqualTo("Journée de la Plateforme 2021 Web");
    }

    @Test
    void isTakenOutOfTheMiddleWhenACameraNamedIt() {
        Optional<GluedCaption> found = GluedCaption.findInside("une question qui surgitP1190465 partout");
        assertThat(found.orElseThrow().rest()).isEqualTo("une question qui surgit partout");
        assertThat(GluedCaption.findInside("le vol AF12345 part, et la norme ISO9001 aussi"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "logo ville,true",
        "HOUZ0124,true",
        "IMG_2034,true",
        "Photo de groupe,true",
        "Infographie des services,false",
        "Le logo de la ville a changé cette année.,false",
        "En savoir +,false"
    })
    void mayStandAlone(String line, boolean caption) {
        assertThat(GluedCaption.isCaption(line)).isEqualTo(caption);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "a\u200bb|ab",
                "mé\u00addia|média",
                "a\u00a0:|a\u00a0:",
                "a \u00a0 b|a b",
                "\u00a0 a \u00a0|a",
                "\ufeffa|a"
            })
    void standsInTextsWithoutInvisibleSigns(String text, String tidy) {
        assertThat(Spacing.tidy(text)).isEqualTo(tidy);
    }
}
