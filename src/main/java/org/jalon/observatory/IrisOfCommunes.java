package org.jalon.observatory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.concurrent.atomic.AtomicReference;
import org.jalon.observatory.TerritoryFigure.Standing;
import org.jalon.observatory.column.ColumnSnapshot;
import org.jalon.observatory.column.FigureColumn;
import org.jalon.observatory.column.FigureColumns;
import org.jalon.observatory.column.ImportedColumns;
import org.jalon.observatory.definition.Dataset;
import org.jalon.observatory.definition.Indicator;
import org.jalon.observatory.definition.Kind;
import org.jalon.observatory.definition.Level;
import org.jalon.territory.Commune;
import org.jalon.territory.Gazetteer;
import org.jalon.territory.Territory;

/** Finds the IRIS of communes: their code begins with that of their commune, of today or of former times. */
final class IrisOfCommunes {

    private static final int COMMUNE_CODE = 5;

    private final Gazetteer gazetteer;
    private final ImportedColumns imported;
    private final AtomicReference<Known> known = new AtomicReference<>(new Known(-1, Map.of()));

    IrisOfCommunes(Gazetteer gazetteer, ImportedColumns imported) {
        this.gazetteer = gazetteer;
        this.imported = imported;
    }

    private record Known(long version, Map<String, List<Quarter>> byCommune) {}

    private record Quarter(String code, FigureColumns columns) {}

    /** In the order of their codes, with all figures that are known of them. */
    List<IrisFigures> of(Territory commune) {
        ColumnSnapshot newest = imported.newest();
        Known now = known.updateAndGet(
                before -> before.version() == newest.version() ? before : new Known(newest.version(), read(newest)));
        return now.byCommune().getOrDefault(commune.code(), List.of()).stream()
                .map(IrisOfCommunes::figures)
                .toList();
    }

    private Map<String, List<Quarter>> read(ColumnSnapshot newest) {
        Map<String, List<Quarter>> byCommune = new HashMap<>();
        Map<String, String> today = new HashMap<>();
        for (FigureColumns columns : newest.ofLevel(Level.IRIS)) {
            for (String code : columns.codes()) {
                String commune = today.computeIfAbsent(
                        code.substring(0, COMMUNE_CODE),
                        former ->
                                gazetteer.findCommune(former).map(Commune::code).orElse(former));
                byCommune.computeIfAbsent(commune, key -> new ArrayList<>()).add(new Quarter(code, columns));
            }
        }
        byCommune.values().forEach(quarters -> quarters.sort(Comparator.comparing(Quarter::code)));
        return byCommune;
    }

    private static IrisFigures figures(Quarter quarter) {
        Dataset dataset = quarter.columns().dataset();
        String name = quarter.code();
        List<TerritoryFigure> figures = new ArrayList<>();
        for (Indicator indicator : dataset.indicators()) {
            NavigableMap<String, FigureColumn> periods = quarter.columns().periods(indicator.id());
            String period = periods.isEmpty() ? indicator.columns().getLast().period() : periods.lastKey();
            TerritoryFigure figure =
                    Indicators.told(quarter.columns(), indicator, period, quarter.code(), Standing.TOLD);
            // The first class of a file of IRIS is their name.
            if (indicator.kind() == Kind.CLASS
                    && name.equals(quarter.code())
                    && !figure.label().isEmpty()) {
                name = figure.label();
            } else {
                figures.add(figure);
            }
        }
        return new IrisFigures(quarter.code(), name, figures);
    }
}
