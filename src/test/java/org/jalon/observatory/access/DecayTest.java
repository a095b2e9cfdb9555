package org.jalon.observatory.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecayTest {

    @ParameterizedTest
    @CsvSource({"0, 1", "5000, 1", "5001, 0.68", "10000, 0.68", "19999, 0.22", "20000, 0.22", "20001, 0"})
    void weighsByTheZoneOfTheCost(double meters, double weight) {
        assertThat(Decay.KILOMETRES.weight(meters)).isEqualTo(weight);
    }

    @Test
    void refusesZonesThatAreNotInOrder() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Decay(List.of(new Decay.Zone(10, 0.5), new Decay.Zone(20, 0.6))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Decay(List.of(new Decay.Zone(10, 1), new Decay.Zone(10, 0.5))));
        assertThatIllegalArgumentException().isThrownBy(() -> new Decay(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Decay.Zone(-1, 1));
    }
}
