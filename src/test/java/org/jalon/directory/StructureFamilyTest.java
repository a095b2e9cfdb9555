package org.jalon.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class StructureFamilyTest {

    /** Types are joined by spaces. */
    @ParameterizedTest
    @CsvFileSource(resources = "/directory/families.csv", numLinesToSkip = 1)
    void isTheMostSpecificThatIsSaid(String types, String name, String family) {
        List<String> codes = types == null ? List.of() : Arrays.asList(types.split(" "));
        Facts facts = Facts.NONE.with(Field.NAME, List.of(name)).with(Field.STRUCTURE_TYPES, codes);
        assertThat(StructureFamily.of(facts).slug()).isEqualTo(family);
    }

    @Test
    void fallsBackOnTheProgramme() {
        Facts facts = Facts.NONE
                .with(Field.NAME, List.of("Le Guichet"))
                .with(Field.PROGRAMMES, List.of("Aidants Connect", "France Services"));
        assertThat(StructureFamily.of(facts)).isEqualTo(StructureFamily.FRANCE_SERVICES);
    }

    @Test
    void isKnownForEveryCode() {
        assertThat(StructureTypes.codes())
                .allSatisfy(code -> assertThat(StructureTypes.ofCode(code)).isPresent());
    }
}
