package org.jalon.observatory.fragility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jalon.observatory.CommuneRows;
import org.jalon.observatory.FigureSource;
import org.jalon.observatory.TerritoryFigure;
import org.jalon.observatory.TerritoryFigure.Standing;
import org.jalon.observatory.definition.CompositeDefinition;
import org.jalon.observatory.definition.Dataset;
import org.jalon.observatory.definition.DatasetReader;
import org.jalon.observatory.definition.Indicator;
import org.jalon.observatory.figure.Cell;
import org.jalon.territory.Gazetteer;
import org.jalon.territory.Territory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Four communes of Desvres-Samer: the ranks of four are 0, 33.3, 66.7 and 100. */
class FragilityTest {

    private static final CommuneRows ROWS = CommuneRows.of(Gazetteer.load());
    private static final Territory DESVRES = commune("62268");
    private static final Territory SAMER = commune("62773");
    private static final Territory LOTTINGHEN = commune("62530");
    private static final Territory QUESQUES = commune("62678");

    private static final String INDEX = """
            id: essai
            name: Essai
            parts:
              - {indicator: age, weight: 3}
              - {indicator: revenu, weight: 1}
            """;

    private static final Dataset DATASET = DatasetReader.parse("""
            id: donnees
            name: Données
            producer: INSEE
            licence: Licence Ouverte 2.0
            vintage: "2022"
            level: commune
            key: code
            indicators:
              - {id: age, name: Âge, theme: age, kind: share, unit: percent, column: a, direction: more-is-worse}
              - {id: revenu, name: Revenu, theme: revenu, kind: median, unit: euros, column: b, direction: less-is-worse}
            """);

    private static final Map<Territory, List<Cell>> FIGURES = Map.of(
            DESVRES, List.of(new Cell.Known(10), new Cell.Known(20_000)),
            SAMER, List.of(new Cell.Known(20), new Cell.Known(19_000)),
            LOTTINGHEN, List.of(new Cell.Known(30), Cell.SECRET),
            QUESQUES, List.of(new Cell.Below(10), new Cell.Known(18_000)));

    @TempDir
    Path folder;

    @Test
    void averagesRanksByWeightAndSaysWhatEachPartPulls() throws IOException {
        Files.writeString(folder.resolve("essai.yaml"), INDEX);
        Fragility fragility = fragility();
        // Age: Quesques below all, then Desvres, Samer, Lottinghen. Incomes of three: the lowest is the worst.
        assertThat(index(fragility, "essai", DESVRES)).isCloseTo((3 * 100 / 3.0 + 0) / 4, within(1e-9));
        assertThat(index(fragility, "essai", SAMER)).isCloseTo((3 * 200 / 3.0 + 50) / 4, within(1e-9));
        assertThat(index(fragility, "essai", QUESQUES)).isCloseTo((0 + 100) / 4.0, within(1e-9));

        List<Contribution> why = fragility.contributions("essai", SAMER);
        assertThat(why).extracting(each -> each.part().indicator()).containsExactly("age", "revenu");
        assertThat(why.stream().mapToDouble(Contribution::pull).sum())
                .isCloseTo(index(fragility, "essai", SAMER) - 50, within(1e-9));
    }

    @Test
    void takesASecretForUnknownAndNeverForZero() throws IOException {
        Files.writeString(folder.resolve("essai.yaml"), INDEX);
        // Age weighs three quarters, which is enough, and judges alone.
        assertThat(index(fragility(), "essai", LOTTINGHEN)).isEqualTo(100);
        Files.writeString(folder.resolve("essai.yaml"), INDEX + "enough: 0.8\n");
        assertThat(figure(fragility(), "essai", LOTTINGHEN).cell()).isEqualTo(Cell.ABSENT);
        Files.writeString(folder.resolve("essai.yaml"), INDEX + "missing: middle\n");
        assertThat(index(fragility(), "essai", LOTTINGHEN)).isCloseTo((3 * 100 + 50) / 4.0, within(1e-9));
    }

    @Test
    void givesALargerTerritoryTheMeanOfItsInhabitantsAndSaysHowManyThatIs() throws IOException {
        Files.writeString(folder.resolve("essai.yaml"), INDEX);
        Fragility fragility = fragility();
        TerritoryFigure epci = figure(fragility, "essai", new Territory(Territory.Kind.EPCI, "200018083"));
        double people = 0;
        double sum = 0;
        for (Territory commune : FIGURES.keySet()) {
            people += ROWS.population(commune);
            sum += ROWS.population(commune) * index(fragility, "essai", commune);
        }
        assertThat(epci.standing()).isEqualTo(Standing.MADE);
        assertThat(epci.cell().figure().orElseThrow()).isCloseTo(sum / people, within(1e-9));
        assertThat(epci.covered())
                .isCloseTo(people / ROWS.population(new Territory(Territory.Kind.EPCI, "200018083")), within(1e-9));
    }

    @Test
    void saysOfWhichCommunesOnlyAPartIsKnown() throws IOException {
        Files.writeString(folder.resolve("essai.yaml"), INDEX);
        Fragility fragility = fragility();
        assertThat(figure(fragility, "essai", SAMER).partial()).isTrue();
        assertThat(figure(fragility, "essai", DESVRES).partial()).isFalse();
        assertThat(figure(fragility, "essai", new Territory(Territory.Kind.EPCI, "200018083"))
                        .partial())
                .isTrue();
    }

    @Test
    void leavesABrokenIndexOutAndKeepsTheOthers() throws IOException {
        Files.writeString(folder.resolve("a.yaml"), "id: [a");
        Files.writeString(folder.resolve("b.yaml"), INDEX.replace("weight: 3", "weight: -3"));
        Files.write(folder.resolve("c.yaml"), new byte[] {(byte) 0xC3, (byte) 0x28});
        Files.writeString(folder.resolve("d.yaml"), INDEX);
        assertThat(fragility().listDefinitions())
                .extracting(CompositeDefinition::id)
                .containsExactly("fragilite", "essai");
    }

    @Test
    void letsAnOperatorReplaceTheShippedIndex() throws IOException {
        Files.writeString(folder.resolve("mine.yaml"), INDEX.replace("id: essai", "id: fragilite"));
        assertThat(fragility().listDefinitions())
                .singleElement()
                .satisfies(mine -> assertThat(mine.name().french()).isEqualTo("Essai"));
    }

    @Test
    void weighsAgeAndEducationMostInTheShippedIndex() {
        CompositeDefinition shipped = CompositeFiles.shipped();
        double skills = shipped.parts().stream()
                .filter(part -> List.of("part-65-ans", "part-75-ans", "part-diplome-inferieur-bac")
                        .contains(part.indicator()))
                .mapToDouble(CompositeDefinition.Part::weight)
                .sum();
        assertThat(skills / shipped.weight()).isGreaterThan(0.5);
        assertThat(shipped.parts())
                .allSatisfy(part -> assertThat(part.why().english()).isNotBlank());
    }

    private Fragility fragility() {
        return new Fragility(folder, () -> List.of(new Told()), ROWS, Clock.systemUTC());
    }

    private static double index(Fragility fragility, String id, Territory territory) {
        return figure(fragility, id, territory).cell().figure().orElseThrow();
    }

    private static TerritoryFigure figure(Fragility fragility, String id, Territory territory) {
        Dataset dataset = fragility.listDatasets().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
        return fragility.of(territory, dataset, dataset.indicators().getFirst());
    }

    private static Territory commune(String code) {
        return new Territory(Territory.Kind.COMMUNE, code);
    }

    /** Tells the figures above. */
    private static final class Told implements FigureSource {

        /** Of Samer, nothing but a former commune is told. */
        private static final Territory KNOWN_IN_PART = SAMER;

        @Override
        public List<Dataset> listDatasets() {
            return List.of(DATASET);
        }

        @Override
        public TerritoryFigure of(Territory territory, Dataset dataset, Indicator indicator) {
            List<Cell> cells = FIGURES.get(territory);
            Cell cell =
                    cells == null ? Cell.ABSENT : cells.get(dataset.indicators().indexOf(indicator));
            boolean partial = territory.equals(KNOWN_IN_PART);
            return new TerritoryFigure(dataset, indicator, "2022", cell, "", 1, partial, Standing.TOLD);
        }
    }
}
