package org.jalon.search.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.jalon.geo.LatLon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class CameraTest {

    private static final LatLon ROUBAIX = new LatLon(50.69, 3.18);

    @Test
    void readsTheLinksOfTheNationalMap() {
        Camera camera = Objects.requireNonNull(Camera.of(ROUBAIX, "12.5"));
        assertThat(camera.text()).isEqualTo("3.180000,50.690000,12.50");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "near", "-1", "21", "NaN", "Infinity"})
    void takesAPositionWithoutAZoomForASearch(String zoom) {
        assertThat(Camera.of(ROUBAIX, zoom)).isNull();
    }

    @Test
    void looksNowhereWithoutAPosition() {
        assertThat(Camera.of(null, "12")).isNull();
    }
}
