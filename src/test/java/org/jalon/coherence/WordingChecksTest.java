package org.jalon.coherence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.jalon.coherence.Checking.codes;
import static org.jalon.coherence.Checking.expected;

import java.util.List;
import org.jalon._support.Places;
import org.jalon.directory.Field;
import org.jalon.directory.RecordIssue.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingChecksTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Médiathèque des Tilleuls        |
            M@M                             |
            CCAS                            |
            MSAP LILLE                      |
            Testez le numérique             |
            L’Autre Lieu                    |
            Centre Louise Michel            |
            Louise et compagnie             |
            La Con­fluence                  |
            -                               | NAME_MISSING
            null                            | NAME_MISSING
            Test                            | NAME_PLACEHOLDER
            essai 2                         | NAME_PLACEHOLDER
            XXXX                            | NAME_PLACEHOLDER
            À compléter                     | NAME_PLACEHOLDER
            Mairie (à supprimer)            | NAME_PLACEHOLDER
            Camille Lenoir                  | NAME_OF_PERSON
            Madame Lenoir                   | NAME_OF_PERSON
            MEDIATHEQUE DES TILLEULS        | TEXT_IN_CAPITALS
            MONSIEUR CAMILLE LENOIR         | TEXT_IN_CAPITALS NAME_OF_PERSON
            Repaire de connards             | TEXT_RUDE
            Ta gueule                       | TEXT_RUDE
            Casino www.gagner-vite.example  | TEXT_WITH_LINK
            Tilleuls, tél 03 20 12 34 99    | TEXT_WITH_PHONE
            Tilleuls accueil@tilleuls.fr    | TEXT_WITH_EMAIL
            """)
    void looksAtNames(String name, String codes) {
        assertThat(codes(Field.NAME, name)).containsExactlyInAnyOrderElementsOf(expected(codes));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Des ateliers pour tous, du lundi au vendredi.            |
            Aide à la CAF, à l’ANTS et à Pôle emploi (CPAM : jeudi). |
            Voir https://www.tilleuls.fr/ateliers                    |
            Écrivez à accueil@tilleuls.fr ou au 03.20.00.00.01       |
            2 026 places, 59000 Lille, 12 ordinateurs, 1 200 livres  |
            VENEZ TOUS NOUS VOIR, INSCRIPTION OBLIGATOIRE !          | TEXT_IN_CAPITALS
            Voir https://autre-site.fr/promo                         | TEXT_WITH_LINK
            Écrivez à camille@autre-site.fr                          | TEXT_WITH_EMAIL
            L’antenne a le 03 20 12 34 98                            |
            Bande de cons                                            | TEXT_RUDE
            Bullshit                                                 | TEXT_RUDE
            """)
    void looksAtTextsBesideTheContactsOfTheSheet(String text, String codes) {
        var facts = Places.aLibraryInLille()
                .with(Field.EMAILS, List.of("accueil@tilleuls.fr"))
                .with(Field.WEBSITES, List.of("https://tilleuls.fr"));
        for (Field field : List.of(Field.SUMMARY, Field.DESCRIPTION)) {
            assertThat(codes(facts.with(field, List.of(text)))).isEqualTo(expected(codes));
        }
    }

    @Test
    void asksForTheTelephoneOfATextWhenTheSheetHasNone() {
        var facts = Places.aLibraryInLille()
                .with(Field.PHONE, List.of())
                .with(Field.WEBSITES, List.of("https://tilleuls.fr"))
                .with(Field.SUMMARY, List.of("Appelez le +33 3 20 12 34 98"));
        assertThat(codes(facts)).containsExactly(Code.TEXT_WITH_PHONE);
    }

    @Test
    void namesTheRudeWord() {
        var found = Checking.findings(Places.aLibraryInLille().with(Field.SUMMARY, List.of("Quel salaud, ce maire")));
        assertThat(found).extracting(Finding::code, Finding::detail).containsExactly(tuple(Code.TEXT_RUDE, "salaud"));
    }
}
