package org.jalon.observatory.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import org.jalon.observatory.chart.Bars.Bar;
import org.jalon.observatory.chart.Bars.Row;
import org.jalon.observatory.chart.Bars.Tone;
import org.junit.jupiter.api.Test;

class BarsTest {

    @Test
    void drawsFromZeroToTheHighest() {
        Bars bars = of(bar("Ici", 34), bar("Région", 17), bar("Semblables", 0));
        assertThat(bars.rows()).extracting(Row::width).containsExactly("320", "160", "0");
        assertThat(bars.table().rows().getFirst()).containsExactly("Ici", "34 %");
    }

    @Test
    void drawsNoBarForWhatIsNotToldAndKeepsItsWords() {
        Bars bars = of(bar("Ici", 34), new Bar("Région", "secret statistique", OptionalDouble.empty(), Tone.OTHER));
        assertThat(bars.rows().get(1).width()).isEqualTo("0");
        assertThat(bars.rows().get(1).text()).isEqualTo("secret statistique");
        assertThat(bars.table().rows().get(1)).containsExactly("Région", "secret statistique");
    }

    @Test
    void showsNextToNothingAsSomething() {
        assertThat(of(bar("Ici", 0.001), bar("Région", 100)).rows().getFirst().width())
                .isEqualTo("2");
    }

    @Test
    void drawsWhenAllIsZero() {
        assertThat(of(bar("Ici", 0), bar("Région", 0)).rows())
                .extracting(Row::width)
                .containsOnly("0");
    }

    @Test
    void breaksNamesThatAreTooLongAndKeepsRowsApart() {
        String longest = "Communauté d’Agglomération de la Région de Compiègne et de la Basse Automne";
        Bars bars = of(bar(longest, 34), bar("Région", 17));
        Row first = bars.rows().getFirst();
        assertThat(first.lines()).hasSize(2).allSatisfy(line -> assertThat(line).hasSizeLessThan(42));
        assertThat(String.join(" ", first.lines())).isEqualTo(longest);
        assertThat(bars.rows().get(1).y()).isGreaterThan(first.barY() + 12);
        assertThat(bars.height()).isEqualTo(bars.rows().get(1).barY() + 12);
    }

    private static Bar bar(String name, double value) {
        return new Bar(name, Math.round(value) + " %", OptionalDouble.of(value), Tone.OTHER);
    }

    private static Bars of(Bar... bars) {
        return Bars.of("b", "Titre", "Ce que l’on voit.", "Territoire", "Part", List.of(bars));
    }
}
