package org.jalon.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jalon.directory.Facts;
import org.jalon.directory.Field;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTest {

    @ParameterizedTest
    @CsvSource({
        // before, now, said, moot, conflict
        "a, a, b, false, false", // nothing changed meanwhile
        "a, b, b, true, false", // somebody else said the same
        "a, c, b, false, true", // somebody said something else
        "a, '', b, false, true", // somebody took it away
        "'', '', b, false, false",
        "a, a, '', false, false",
        "a, '', '', true, false"
    })
    void tellsWhatBecameOfAFieldMeanwhile(String before, String now, String said, boolean moot, boolean conflict) {
        Proposal.Content content = new Proposal.Content(
                Map.of(Field.NAME, list(before)), Map.of(Field.NAME, list(said)), null, "", List.of(), Urgency.LOW);

        Comparison comparison = Comparison.of(content, Facts.NONE.with(Field.NAME, list(now)));

        assertThat(comparison.isMoot()).isEqualTo(moot);
        assertThat(!comparison.conflicts().isEmpty()).isEqualTo(conflict);
    }

    private static List<String> list(String value) {
        return value.isEmpty() ? List.of() : List.of(value);
    }
}
