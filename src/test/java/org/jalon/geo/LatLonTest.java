package org.jalon.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LatLonTest {

    @Test
    void measuresAlongGreatCircles() {
        LatLon equator = new LatLon(0, 0);
        double quarter = LatLon.EARTH_RADIUS_METERS * Math.PI / 2;
        assertThat(equator.distanceTo(new LatLon(90, 0))).isCloseTo(quarter, within(1e-3));
        assertThat(equator.distanceTo(new LatLon(0, 90))).isCloseTo(quarter, within(1e-3));
        assertThat(equator.distanceTo(new LatLon(0, 180))).isCloseTo(2 * quarter, within(1e-3));
        assertThat(equator.distanceTo(equator)).isZero();
    }

    @Test
    void measuresTheSameBothWays() {
        LatLon lille = new LatLon(50.63, 3.06);
        LatLon arras = new LatLon(50.291, 2.777);
        assertThat(lille.distanceTo(arras)).isEqualTo(arras.distanceTo(lille)).isBetween(42_000.0, 43_000.0);
    }

    @ParameterizedTest
    @CsvSource({"90.01, 0", "-91, 0", "0, 180.5", "NaN, 0", "0, NaN", "Infinity, 0"})
    void refusesWhatIsNotOnTheEarth(double latitude, double longitude) {
        assertThat(LatLon.isValid(latitude, longitude)).isFalse();
        assertThatThrownBy(() -> new LatLon(latitude, longitude)).isInstanceOf(IllegalArgumentException.class);
    }
}
