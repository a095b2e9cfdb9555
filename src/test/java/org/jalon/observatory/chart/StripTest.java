package org.jalon.observatory.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.DoubleStream;
import org.jalon.observatory.chart.Strip.Column;
import org.junit.jupiter.api.Test;

class StripTest {

    private static final Strip.Heads HEADS = new Strip.Heads(
            "Position", "Part", "Ici", "Le plus bas", "Un quart", "La moitié", "Trois quarts", "Le plus haut");

    @Test
    void putsThePoleAmongTheOthers() {
        double[] figures = DoubleStream.iterate(0, v -> v + 1).limit(101).toArray();
        Strip strip = of(25, figures);
        // The column from 25 to 28.125 begins at a quarter of the width.
        assertThat(strip.x()).isEqualTo("85");
        assertThat(strip.columns())
                .filteredOn(Column::own)
                .extracting(Column::x)
                .containsExactly(80);
        assertThat(strip.table().rows()).extracting(List::getLast).containsExactly("25", "0", "25", "50", "75", "100");
    }

    @Test
    void stretchesToAFigureBeyondAllOthers() {
        Strip strip = of(200, 0, 100);
        assertThat(strip.x()).isEqualTo("315");
        assertThat(strip.anchor()).isEqualTo("end");
        assertThat(strip.columns()).noneMatch(Column::own);
        assertThat(strip.highest()).isEqualTo("100");
    }

    @Test
    void drawsOneColumnWhenAllAreEqual() {
        Strip strip = of(7, 7, 7, 7);
        assertThat(strip.columns()).containsExactly(new Column(160, "32", "52", true));
    }

    private static Strip of(double own, double... figures) {
        return Strip.of("s", "Titre", "Ce que l’on voit.", HEADS, own, figures, value -> Integer.toString((int) value));
    }
}
