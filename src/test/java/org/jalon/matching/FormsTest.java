package org.jalon.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Médiathèque municipale Jean Lévy               | Lille      | library                | jean levy
            MEDIATHEQUE DE LILLE                           | Lille      | library                | ''
            Bus France services du Pévèle                  | Orchies    | van france-services    | pevele
            France Services - CCAS d'Arleux                | Arleux     | france-services ccas   | ''
            CTRE COMMUNAL D'ACTION SOCIALE                 | Houplines  | ccas                   | ''
            Centre socio-culturel St Roch                  | Cambrai    | social-centre          | saint roch
            Maison des jeunes et de la culture             | Douai      | youth-house            | ''
            Commune de Hesdin                              | Hesdin     | hall                   | ''
            Salle Commune                                  | Hesdin     | ''                     | ''
            L'@telier d'à côté                             | Le Quesnoy | ''                     | cote
            A G F P A S C                                  | Calais     | ''                     | agfpasc
            Association Mots et Merveilles                 | Aulnoye    | ''                     | mots merveilles
            """)
    void takesNamesApart(String name, String commune, String kinds, String own) {
        NameForm form = NameForm.of(name, commune, Set.of());
        assertThat(String.join(" ", form.kinds())).isEqualTo(kinds);
        assertThat(String.join(" ", form.own())).isEqualTo(own);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            12 bis rue de la Paix                    | 12    | b  | rue       | paix
            12B RUE DE LA PAIX                       | 12    | b  | rue       | paix
            15-17 rue Emile Zola                     | 15 17 | '' | rue       | emile zola
            rue du 8 mai 1945                        | ''    | '' | rue       | 8 mai 1945
            58 AV DU 8 MAI                           | 58    | '' | avenue    | 8 mai
            Salle polyvalente, 20 rue Germain Delhaye | 20   | '' | rue       | germain delhaye
            Centre commercial 1er étage - 3 rue Neuve | 3    | '' | rue       | neuve
            13 le Village                            | 13    | '' | ''        | village
            68 rue Charles Monsarrat BP 90212        | 68    | '' | rue       | charles monsarrat
            -----                                    | ''    | '' | ''        | ''
            """)
    void takesAddressesApart(String text, String numbers, String suffix, String kind, String street) {
        AddressForm form = AddressForm.of(text);
        assertThat(form.numbers().stream().sorted())
                .containsExactly(numbers.isEmpty() ? new String[0] : numbers.split(" "));
        assertThat(form.suffix()).isEqualTo(suffix);
        assertThat(form.streetKind()).isEqualTo(kind);
        assertThat(String.join(" ", form.street())).isEqualTo(street);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            tilleul,   tilleuls,    0.95
            mitterrand, mitterand,  0.9
            guerin,    guerni,      0.9
            c,         constant,    0.6
            aude,      aune,        0
            abbaye,    fabbaye,     0
            12,        121,         0
            media,     mediatheque, 0.8
            """)
    void comparesWords(String one, String other, double likeness) {
        assertThat(WordLikeness.of(one, other)).isEqualTo(likeness);
        assertThat(WordLikeness.of(other, one)).isEqualTo(likeness);
    }
}
