package org.jalon.directory.hours;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeTextTest {

    @ParameterizedTest
    @CsvSource({
        "9, 540", "9h, 540", "9 h, 540", "09h00, 540", "9:00, 540", "9.00, 540", "9 H 30, 570", "9h30, 570",
        "0930, 570", "930, 570", "14, 840", "14 heures, 840", "1 heure, 60", "17h15min, 1035", "midi, 720", "Midi, 720",
        "minuit, 0", "0h, 0", "24h, 1440", "2 pm, 840", "12 pm, 720", "12am, 0", "9:30 am, 570", "noon, 720"
    })
    void readsTimesAsPeopleTypeThem(String typed, int minute) {
        assertThat(TimeText.parse(typed)).hasValue(minute);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "neuf", "25h", "9h60", "24h30", "9-12", "13 pm", "0 am", "99999", "h", "9hh", "-1"})
    void refusesWhatIsNoTime(String typed) {
        assertThat(TimeText.parse(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, 0h", "540, 9h", "575, 9h35", "1440, 24h", "1560, 2h"})
    void writesThemShort(int minute, String written) {
        assertThat(TimeText.write(minute)).isEqualTo(written);
    }
}
