package org.jalon.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Lambert93Test {

    /** Expected values computed with PROJ. */
    @ParameterizedTest
    @CsvSource({
        "700000, 6600000, 46.5, 3",
        "704252.4410149507, 7059225.87478905, 50.63, 3.06",
        "648237.2022017955, 6862260.562478509, 48.8583, 2.2945",
        "1176466.0006535118, 6109095.6726337625, 41.9267, 8.7369",
        "102480.42161368323, 6848206.0122722415, 48.4582, -5.0959",
        "1050362.6953579267, 6840899.647188027, 48.5734, 7.7521"
    })
    void agreesWithProj(double easting, double northing, double latitude, double longitude) {
        LatLon point = Lambert93.toLatLon(easting, northing);
        assertThat(point.latitude()).isCloseTo(latitude, within(1e-9));
        assertThat(point.longitude()).isCloseTo(longitude, within(1e-9));
    }

    @Test
    void tellsMetresFromDegreesAndFromSwappedMetres() {
        assertThat(Lambert93.isInRange(432_387, 6_714_161)).isTrue();
        assertThat(Lambert93.isInRange(6_714_161, 432_387)).isFalse();
        assertThat(Lambert93.isInRange(3.06, 50.63)).isFalse();
        assertThat(Lambert93.isInRange(Double.NaN, 6_714_161)).isFalse();
        assertThatThrownBy(() -> Lambert93.toLatLon(3.06, 50.63)).isInstanceOf(IllegalArgumentException.class);
    }
}
