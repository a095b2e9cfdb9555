package org.jalon.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ColourTest {

    private static Colour colour(String hex) {
        return Colour.parse(hex).orElseThrow();
    }

    /** Ratios of the worked examples of WCAG's technique G18 and of well-known pairs. */
    @ParameterizedTest
    @CsvSource({
        "000000,ffffff,21.0",
        "ffffff,ffffff,1.0",
        "767676,ffffff,4.54",
        "777777,ffffff,4.48",
        "0000ff,ffffff,8.59"
    })
    void measuresContrastAsWcagDoes(String one, String other, double ratio) {
        assertThat(colour(one).contrastWith(colour(other))).isCloseTo(ratio, within(0.01));
        assertThat(colour(other).contrastWith(colour(one))).isCloseTo(ratio, within(0.01));
    }

    @ParameterizedTest
    @CsvSource({"ffcc00,ffffff", "ffffff,ffffff", "123456,10181e", "888888,888888", "ff0000,00ff00", "0b5c6b,0c5c6b"})
    void becomesReadableAndNoMoreThanNeeded(String text, String background) {
        Colour mended = colour(text).readableOn(colour(background), Colour.READABLE);
        assertThat(mended.contrastWith(colour(background))).isBetween(Colour.READABLE, Colour.READABLE + 0.35);
    }

    @Test
    void staysAsItIsWhenItCanBeRead() {
        assertThat(colour("0b5c6b").readableOn(Colour.WHITE, Colour.READABLE)).isEqualTo(colour("0b5c6b"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "#fff", "red", "0b5c6", "0b5c6b;}", "0b5c6g", "url(x)", "#0b5c6b00"})
    void readsNothingButSixDigits(String text) {
        assertThat(Colour.parse(text)).isEmpty();
    }

    @Test
    void isWrittenAsItIsRead() {
        assertThat(colour("#00FFa1").hex()).isEqualTo("00ffa1");
    }
}
