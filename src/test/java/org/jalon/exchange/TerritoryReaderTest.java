package org.jalon.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.jalon.site.Language;
import org.jalon.site.Words;
import org.jalon.territory.Gazetteer;
import org.jalon.territory.Territory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerritoryReaderTest {

    private static TerritoryReader reader;

    @BeforeAll
    static void load() {
        reader = new TerritoryReader(Gazetteer.load(), Words.in(Language.FRENCH));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Roubaix; commune:59512",
                "roubaix, LILLE; commune:59512 commune:59350",
                "59512; commune:59512",
                "2A004; commune:2A004",
                "200093201; epci:200093201",
                "Métropole européenne de Lille; epci:200093201",
                "CA de Béthune-Bruay, Artois-Lys Romane; epci:200072460",
                "Lens, CA de Béthune-Bruay, Artois-Lys Romane, Arras; commune:62498 epci:200072460 commune:62041",
                "departement:59; departement:59",
                "region:32, ; region:32",
                "zzz; ''",
                "commune:00000; ''"
            })
    void readsNamesAndCodes(String line, String expected) {
        assertThat(reader.read(line).territories().stream()
                        .map(Territory::toString)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(expected.strip());
    }

    @Test
    void saysWhatItDidNotUnderstand() {
        assertThat(reader.read("zzz, Roubaix").notes())
                .singleElement()
                .asString()
                .contains("«\u00a0zzz\u00a0»");
        assertThat(reader.read("Roubaix").notes()).isEmpty();
    }

    @Test
    void saysWhenANameMeansSeveralCommunes() {
        assertThat(reader.read("Saint-Denis").notes())
                .singleElement()
                .asString()
                .contains("93066 (93)")
                .contains("la plus peuplée");
    }

    @Test
    void staysBounded() {
        assertThat(reader.read("Roubaix,".repeat(1_000) + "zzz".repeat(1_000)).territories())
                .hasSize(1);
    }
}
