package org.jalon.territory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameFoldTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Marcq-en-Barœul              | marcq en baroeul
            ÉTRŒUNGT                     | etroeungt
            L’Haÿ-les-Roses              | l hay les roses
            St-Omer                      | saint omer
            STE MARIE / MER              | sainte marie sur mer
            Villeneuve s/ Lot            | villeneuve sur lot
            Rosny s/s Bois               | rosny sous bois
            Condé s Escaut               | conde sur escaut
            LILLE CEDEX 09               | lille
            Arras cedex                  | arras
            Paris 15ème arrondissement   | paris 15
            Marseille 08                 | marseille 8
            01000 Bourg                  | 01000 bourg
            Ô-de-Selle                   | o de selle
            Lyon 1er                     | lyon 1
            """)
    void makesNamesComparable(String name, String folded) {
        assertThat(NameFold.fold(name)).isEqualTo(folded);
        assertThat(NameFold.fold(folded)).as("folded again").isEqualTo(folded);
    }

    @Test
    void foldsNothingToNothing() {
        assertThat(NameFold.fold("")).isEmpty();
        assertThat(NameFold.fold(" - ")).isEmpty();
        assertThat(NameFold.withoutParticles("")).isEmpty();
    }

    @Test
    void leavesOutArticlesAndLinkWords() {
        assertThat(NameFold.withoutParticles("la madeleine")).isEqualTo("madeleine");
        assertThat(NameFold.withoutParticles("villeneuve d ascq")).isEqualTo("villeneuve ascq");
        assertThat(NameFold.withoutParticles("les")).isEqualTo("les");
    }
}
