package org.jalon.observatory.shade;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jalon.site.Colour;
import org.junit.jupiter.api.Test;

/** The colours that browsers are given, told apart by lightness alone: without colour vision, in grey, on paper. */
class ShadeColoursTest {

    private static final Path STYLES = Path.of("src/main/frontend/styles/choropleth-colours.css");

    private static final Colour DARK_PAPER = new Colour(0x10, 0x18, 0x1e);

    private final String css = read();
    private final String light = css.substring(0, css.indexOf("@media"));
    private final String dark = css.substring(css.indexOf("@media"));

    @Test
    void setsEachStepOfTheScaleOffFromTheNext() {
        for (String scheme : List.of(light, dark)) {
            for (int i = 1; i < 5; i++) {
                assertThat(colour(scheme, "s" + i).contrastWith(colour(scheme, "s" + (i + 1))))
                        .as("s%d and the next", i)
                        .isGreaterThanOrEqualTo(1.6);
            }
        }
    }

    @Test
    void goesFromThePaperOnwards() {
        assertThat(steps(light, Colour.WHITE)).isSorted();
        assertThat(steps(dark, DARK_PAPER)).isSorted();
    }

    @Test
    void leadsAwayFromTheMiddleOnBothSides() {
        for (String scheme : List.of(light, dark)) {
            Colour middle = colour(scheme, "d3");
            for (String side : List.of("d2", "d4")) {
                assertThat(colour(scheme, side).contrastWith(middle)).as(side).isGreaterThanOrEqualTo(1.6);
            }
            assertThat(colour(scheme, "d1").contrastWith(colour(scheme, "d2"))).isGreaterThanOrEqualTo(1.6);
            assertThat(colour(scheme, "d5").contrastWith(colour(scheme, "d4"))).isGreaterThanOrEqualTo(1.6);
            // Blue is all that most colour-blind people see of the two hues: there is much on one side, little on the
            // other.
            assertThat(colour(scheme, "d4").blue() - colour(scheme, "d2").blue())
                    .isGreaterThan(60);
        }
    }

    private static List<Double> steps(String scheme, Colour paper) {
        return IntStream.rangeClosed(1, 5)
                .mapToObj(i -> colour(scheme, "s" + i).contrastWith(paper))
                .toList();
    }

    private static Colour colour(String scheme, String name) {
        Matcher found = Pattern.compile("--map-" + name + ": (#[0-9a-f]{6})").matcher(scheme);
        assertThat(found.find()).as(name).isTrue();
        return Colour.parse(found.group(1)).orElseThrow();
    }

    private static String read() {
        try {
            return Files.readString(STYLES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
