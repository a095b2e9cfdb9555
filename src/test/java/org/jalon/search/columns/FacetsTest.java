package org.jalon.search.columns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FacetsTest {

    private static final Facets FACETS = Facets.of(0, 3, 0, 0, 2);

    @ParameterizedTest
    @CsvSource({"0,1", "2,1", "3,4", "4,4"})
    void knowsTheFacetOfAValue(int value, int facet) {
        assertThat(FACETS.facetOf(value)).isEqualTo(facet);
    }

    @Test
    void numbersValuesFacetAfterFacet() {
        assertThat(FACETS.values()).isEqualTo(5);
        assertThat(FACETS.value(4, 1)).isEqualTo(4);
        assertThatIllegalArgumentException().isThrownBy(() -> FACETS.value(1, 3));
    }
}
