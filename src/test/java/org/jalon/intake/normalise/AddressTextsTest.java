package org.jalon.intake.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import org.jalon.directory.Field;
import org.jalon.territory.Gazetteer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressTextsTest {

    private static final AddressTexts TEXTS = new AddressTexts(Gazetteer.load());

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            nullValues = "-",
            value = {
                // address; postal code of the row; commune of the row; then what is read
                "10 Rue des Loriots, 51130, Vertus, Blancs-Coteaux, Marne, Grand Est, FRA; -; -; 10 Rue des Loriots; 51130; Blancs-Coteaux",
                "1 Rue Langevin, 51200, Épernay, Marne, Grand Est, FRA; -; -; 1 Rue Langevin; 51200; Épernay",
                "4 place de la Gare 59100 Roubaix; -; -; 4 place de la Gare; 59100; Roubaix",
                "4 place de la Gare - 59 100 ROUBAIX; -; -; 4 place de la Gare; 59100; ROUBAIX",
                "4 place de la Gare, Roubaix; -; -; 4 place de la Gare; -; Roubaix",
                "4 rue de Paris; -; -; 4 rue de Paris; -; -",
                "4 place de la Gare 59100 Roubaix; 59100; Roubaix; 4 place de la Gare; 59100; Roubaix",
                "Rue du Port CS 59100; 59000; Lille; Rue du Port CS 59100; 59000; Lille",
                "12 rue du Port; 59000; Lille; 12 rue du Port; 59000; Lille",
            })
    void takesWholeAddressesApart(
            String address, String postalCode, String commune, String street, String readCode, String readCommune) {
        Map<Field, String> cells = new EnumMap<>(Field.class);
        cells.put(Field.ADDRESS, address);
        if (postalCode != null) {
            cells.put(Field.POSTAL_CODE, postalCode);
            cells.put(Field.COMMUNE, commune);
        }
        Map<Field, String> read = TEXTS.read(cells);
        assertThat(read.get(Field.ADDRESS)).isEqualTo(street);
        assertThat(read.get(Field.POSTAL_CODE)).isEqualTo(readCode);
        assertThat(read.get(Field.COMMUNE)).isEqualTo(readCommune);
    }
}
