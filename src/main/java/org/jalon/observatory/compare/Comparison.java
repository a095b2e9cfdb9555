package org.jalon.observatory.compare;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jalon.observatory.CommuneRows;
import org.jalon.observatory.Measure;
import org.jalon.observatory.Observatory;
import org.jalon.observatory.TerritoryFigure;
import org.jalon.observatory.Viewer;
import org.jalon.observatory.definition.Kind;
import org.jalon.territory.Territory;
import org.jspecify.annotations.Nullable;

/**
 * Figures of territories side by side.
 *
 * @param territories in the order asked
 * @param region in which the first one lies, absent when it is one of them, or none is compared
 * @param rows one for each measure of which anything is told, in the order of themes
 */
public record Comparison(
        List<Territory> territories, @Nullable Territory region, List<Row> rows) {

    /** What one compares first; those that are not known here are left out. */
    private static final List<String> KEY = List.of(
            "lieux-pour-10000",
            "heures-pour-1000",
            "distance-lieu",
            "part-population-5-km",
            "fragilite",
            "population",
            "part-65-ans",
            "part-80-ans-seuls",
            "part-diplome-inferieur-bac",
            "taux-illectronisme",
            "niveau-vie-median",
            "taux-pauvrete",
            "part-allocataires-rsa",
            "part-menages-sans-voiture",
            "taux-fibre",
            "niveau-densite");

    public Comparison {
        territories = List.copyOf(territories);
        rows = List.copyOf(rows);
    }

    /**
     * One measure.
     *
     * @param figures one for each territory
     * @param reference figure of the region; absent where nobody told it, and for counts, which are no reference
     */
    public record Row(
            Measure measure,
            List<TerritoryFigure> figures,
            @Nullable TerritoryFigure reference) {

        public Row {
            figures = List.copyOf(figures);
        }
    }

    static Comparison of(ComparisonQuery query, Observatory observatory, CommuneRows rows, Viewer viewer) {
        List<Territory> territories = query.territories();
        Territory region = territories.stream()
                .findFirst()
                .flatMap(rows::regionOf)
                .filter(around -> !territories.contains(around))
                .orElse(null);
        List<Row> compared = territories.isEmpty()
                ? List.of()
                : measures(query.all(), observatory, viewer)
                        .map(measure -> new Row(
                                measure,
                                territories.stream()
                                        .map(territory -> observatory.figure(measure, territory, viewer))
                                        .toList(),
                                reference(measure, region, observatory, viewer)))
                        .filter(row -> row.figures().stream().anyMatch(TerritoryFigure::isTold))
                        .toList();
        return new Comparison(territories, region, compared);
    }

    private static @Nullable TerritoryFigure reference(
            Measure measure, @Nullable Territory region, Observatory observatory, Viewer viewer) {
        if (region == null || measure.indicator().kind() == Kind.COUNT) {
            return null;
        }
        TerritoryFigure figure = observatory.figure(measure, region, viewer);
        return figure.isTold() ? figure : null;
    }

    private static Stream<Measure> measures(boolean all, Observatory observatory, Viewer viewer) {
        return all
                ? observatory.listMeasures(viewer).stream()
                : KEY.stream().map(id -> observatory.findMeasure(id, viewer)).flatMap(Optional::stream);
    }
}
