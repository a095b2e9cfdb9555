package org.jalon.territory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerMentionsTest {

    private static final Gazetteer GAZETTEER = Gazetteers.bundled();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            centre social dolto pequencour           | pequencour            | 59456
            mission locale douai                     | douai                 | 59178
            cpam maubeuge                            | maubeuge              | 59392
            france travail lille                     | lille                 | 59350
            ccas de la madeleine                     | la madeleine          | 59368
            espace numerique saint pol sur mer       | saint pol sur mer     | 59183
            mairie villeneuve d'ascq                 | villeneuve d'ascq     | 59009
            mediatheque henin beaumont cedex 4       | henin beaumont cedex 4 | 62427
            hôtel de ville de Condé sur Escaut       | Condé sur Escaut      | 59153
            médiathèque 59100                        | 59100                 | 59512
            12 rue de Paris, 59300 Valenciennes      | Valenciennes          | 59606
            point d'accès st omer                    | st omer               | 62765
            """)
    void findsTheLastCommuneNamedInAText(String text, String words, String code) {
        CommuneMention mention = sure(text).getLast();
        assertThat(text.substring(mention.start(), mention.end())).isEqualTo(words);
        assertThat(mention.commune().code()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "imprimer un papier",
        "aide pour la caf",
        "ordinateur pas cher",
        "mon enfant pronote",
        "mission locale",
        "centre social",
        "maison france services",
        "point d'accueil de la mairie"
    })
    void findsNoCommuneInWhatPeopleNeed(String text) {
        assertThat(sure(text)).isEmpty();
    }

    @Test
    void doubtsOrdinaryWordsThatAreNamesOfCommunes() {
        assertThat(GAZETTEER.findIn("ordinateur pas cher"))
                .first()
                .satisfies(mention -> assertThat(mention.confidence()).isLessThan(0.5));
    }

    @Test
    void choosesAmongHomonymsByThePostalCodeInTheText() {
        assertThat(sure("ccas montreuil 62170").getFirst().commune().code()).isEqualTo("62588");
        CommuneMention alone = sure("ccas montreuil").getFirst();
        assertThat(alone.commune().code()).isEqualTo("93048");
        assertThat(alone.confidence()).isLessThan(1);
        assertThat(alone.homonyms()).extracting(Commune::code).contains("62588");
    }

    @Test
    void neverOverlaps() {
        List<CommuneMention> mentions = GAZETTEER.findIn("lille roubaix tourcoing villeneuve d'ascq lille");
        assertThat(mentions).hasSize(5);
        for (int i = 1; i < mentions.size(); i++) {
            assertThat(mentions.get(i).start())
                    .isGreaterThanOrEqualTo(mentions.get(i - 1).end());
        }
    }

    @Test
    void readsOnlyTheBeginningOfANovel() {
        assertThat(GAZETTEER.findIn("lille ".repeat(100_000))).hasSizeLessThan(100);
        assertThat(GAZETTEER.findIn("")).isEmpty();
    }

    private static List<CommuneMention> sure(String text) {
        return GAZETTEER.findIn(text).stream()
                .filter(mention -> mention.confidence() >= 0.5)
                .toList();
    }
}
