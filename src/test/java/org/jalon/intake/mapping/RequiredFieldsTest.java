package org.jalon.intake.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jalon.directory.Field;
import org.jalon.intake.read.Columns;
import org.jalon.intake.read.RawRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequiredFieldsTest {

    private final Columns columns = new Columns();

    @ParameterizedTest
    @CsvSource({
        "courriel, courriels",
        "courriels, courriels",
        "Courriel, courriels",
        "publics_accueillis, publics_specifiquement_adresses",
        "conditions_acces, frais_a_charge",
        "labels_nationaux, dispositif_programmes_nationaux",
        "labels_autres, autres_formations_labels",
        "modalites_accompagnement, modalites_accompagnement",
        "MODALITÉS ACCÈS, modalites_acces",
        "Code Postal, code_postal",
        "accessibilite, fiche_acces_libre",
        "Téléphone, telephone"
    })
    void knowsTheNamesOf2022And2024(String column, String field) {
        assertThat(columns.find(column)).isEqualTo(Field.find(field));
        assertThat(columns.find(column)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"lib_fs", "h_lundi", "precisions", "", "geometry"})
    void leavesOtherColumnsAlone(String column) {
        assertThat(columns.find(column)).isEmpty();
    }

    @Test
    void saysWhichFieldsWereNotFound() {
        assertThatThrownBy(() -> check("id_fs", "lib_fs", "adresse", "code_postal", "latitude", "longitude"))
                .hasMessageContaining("not found: id, nom.")
                .hasMessageContaining("missing in all: id, pivot, nom, commune, date_maj")
                .hasMessageContaining("id_fs, lib_fs");
        assertThatThrownBy(() -> check("id", "nom", "adresse"))
                .hasMessageContaining("not found: commune, latitude, longitude.");
    }

    @Test
    void acceptsAPositionOrACommune() {
        assertThatCode(() -> check("id", "nom", "geometry")).doesNotThrowAnyException();
        assertThatCode(() -> check("id", "nom", "latitude", "longitude")).doesNotThrowAnyException();
        assertThatCode(() -> check("id", "nom", "code_postal")).doesNotThrowAnyException();
    }

    @Test
    void refusesAFileWithoutRows() {
        assertThatThrownBy(() -> new RequiredFields(Mapping.standard()).check()).hasMessageContaining("no place");
    }

    private void check(String... names) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String name : names) {
            values.put(name, "x");
        }
        RequiredFields required = new RequiredFields(Mapping.standard());
        required.see(new RawRow(1, values));
        required.check();
    }
}
