package org.jalon.directory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"=1+1", "+1", "-2", "@SUM(A1)", "\tx", "\r\nx", "'=1+1", "''=1", "L'été", "'été", "'", "", "a=b"
            })
    void readsBackWhatItWrote(String text) {
        assertThat(SpreadsheetText.unguard(SpreadsheetText.guard(Field.DESCRIPTION, text)))
                .isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(\"http://x\")", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "'=1"})
    void keepsFormulasFromRunning(String text) {
        assertThat(SpreadsheetText.guard(Field.NAME, text)).isEqualTo("'" + text);
    }

    @Test
    void leavesPhonesAndCoordinatesAlone() {
        assertThat(SpreadsheetText.guard(Field.PHONE, "+33199001234")).isEqualTo("+33199001234");
        assertThat(SpreadsheetText.guard(Field.LONGITUDE, "-1.55")).isEqualTo("-1.55");
    }
}
