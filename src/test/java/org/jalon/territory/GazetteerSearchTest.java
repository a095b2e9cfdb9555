package org.jalon.territory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerSearchTest {

    private static final Gazetteer GAZETTEER = Gazetteers.bundled();

    /** What people type, and the commune they mean: it must be the first. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Lille                  | 59350
            LILLE CEDEX 9          | 59350
            roubaix 59100          | 59512
            59100 Roubaix          | 59512
            Roubaix (59)           | 59512
            hénin b                | 62427
            henin b                | 62427
            etap                   | 62318
            etaple                 | 62318
            villeneuve d           | 59009
            villeneuve dascq       | 59009
            VILLENEUCE D'ASCQ      | 59009
            Villeneuve s/ Lot      | 47323
            villeneuve/lot         | 47323
            rosny s/s bois         | 93064
            TOUCOING               | 59599
            Etroeugnt              | 59218
            etrœungt               | 59218
            marcq en baroeul       | 59378
            marcq baroeul          | 59378
            le touquet             | 62826
            berck sur mer          | 62108
            l'haÿ les roses        | 94038
            madeleine              | 59368
            saint omer             | 62765
            ST-OMER                | 62765
            st pol sur mer         | 59183
            Lomme                  | 59350
            hellemmes              | 59350
            ROSENDAEL              | 59183
            malo les bains         | 59183
            petite synthe          | 59183
            Hesdin                 | 62447
            montreuil 62           | 62588
            montreuil 62170        | 62588
            paris 15e              | 75115
            paris 15eme arrondissement | 75115
            lyon 3                 | 69383
            MARSEILLE 08           | 13208
            75015                  | 75115
            2A004                  | 2A004
            2a004                  | 2A004
            valancienes            | 59606
            pequencour             | 59456
            œuf en ternois         | 62633
            wallers-arenberg       | 59632
            """)
    void findsTheCommuneThatPeopleMean(String text, String code) {
        assertThat(GAZETTEER.search(text, 5))
                .first()
                .extracting(match -> match.commune().code())
                .isEqualTo(code);
    }

    @Test
    void ranksBeginningsByPopulation() {
        assertThat(names("valenc", 3)).startsWith("Valence", "Valenciennes");
        assertThat(names("lo", 10)).contains("Lorient").doesNotContain("Lille");
        assertThat(names("saint", 1)).containsExactly("Saint-Étienne");
    }

    @Test
    void ranksExactThenBeginningsThenMisspelt() {
        List<CommuneMatch> matches = GAZETTEER.search("etaples", 10);
        assertThat(matches).isSortedAccordingTo((a, b) -> Double.compare(b.confidence(), a.confidence()));
        assertThat(matches.getFirst().confidence()).isEqualTo(1);
    }

    @Test
    void doubtsHomonymsUnlessToldApart() {
        assertThat(GAZETTEER.search("montreuil", 5)).first().satisfies(match -> {
            assertThat(match.commune().code()).isEqualTo("93048");
            assertThat(match.confidence()).isEqualTo(0.9);
        });
        assertThat(GAZETTEER.search("montreuil", 5))
                .extracting(match -> match.commune().code())
                .contains("62588", "28267");
    }

    @Test
    void namesWhatMatched() {
        assertThat(GAZETTEER.search("lomme", 1))
                .first()
                .extracting(CommuneMatch::matchedName)
                .isEqualTo("Lomme");
    }

    @Test
    void listsThePostalCodesThatBeginAlike() {
        assertThat(names("591", 2)).containsExactly("Lille", "Roubaix");
        assertThat(names("01", 1)).containsExactly("Bourg-en-Bresse");
    }

    @ParameterizedTest
    @CsvSource({"''", "' '", "zzzzqqq", "-", "???", "99999"})
    void findsNothingInWhatIsNoCommune(String text) {
        assertThat(GAZETTEER.search(text, 5)).isEmpty();
    }

    @Test
    void keepsToItsLimit() {
        assertThat(GAZETTEER.search("saint", 7)).hasSize(7).doesNotHaveDuplicates();
        assertThat(GAZETTEER.search("saint", 0)).isEmpty();
    }

    @Test
    void survivesALongText() {
        assertThat(GAZETTEER.search("x".repeat(100_000), 5)).isEmpty();
    }

    private static List<String> names(String text, int limit) {
        return GAZETTEER.search(text, limit).stream()
                .map(match -> match.commune().name())
                .toList();
    }
}
