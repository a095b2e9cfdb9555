package org.jalon.observatory;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.ConcurrentHashMap;
import org.jalon.observatory.TerritoryFigure.Standing;
import org.jalon.observatory.definition.Adding;
import org.jalon.observatory.definition.Dataset;
import org.jalon.observatory.definition.DatasetReader;
import org.jalon.observatory.definition.Indicator;
import org.jalon.observatory.definition.Kind;
import org.jalon.observatory.definition.Level;
import org.jalon.observatory.figure.Aggregate;
import org.jalon.observatory.figure.Cell;
import org.jalon.observatory.load.Figure;
import org.jalon.observatory.load.FigureTable;
import org.jalon.territory.Commune;
import org.jalon.territory.Gazetteer;
import org.jalon.territory.Territory;
import org.jspecify.annotations.Nullable;

/**
 * The figures of every territory, told or made of those of its communes. What was imported is read once and kept until
 * {@link #forget}. Thread-safe.
 */
public final class Indicators implements FigureSource {

    /** Classes that say in which larger zone a commune lies. */
    private static final Map<Level, String> ZONES =
            Map.of(Level.BASSIN_DE_VIE, "bassin-de-vie", Level.ZONE_D_EMPLOI, "zone-d-emploi");

    private final Gazetteer gazetteer;
    private final FigureTable table;
    private final Map<String, Map<String, Figure>> figures = new ConcurrentHashMap<>();

    public Indicators(Gazetteer gazetteer, FigureTable table) {
        this.gazetteer = gazetteer;
        this.table = table;
    }

    /** The datasets that were imported, in the order of their ids. */
    @Override
    public List<Dataset> listDatasets() {
        return table.definitions().values().stream()
                .map(DatasetReader::parse)
                .sorted(Comparator.comparing(Dataset::id))
                .toList();
    }

    /** Reads everything anew, after an import. */
    public void forget() {
        figures.clear();
    }

    /** What one indicator says of a territory, in the newest period; absent cells say why they are. */
    @Override
    public TerritoryFigure of(Territory territory, Dataset dataset, Indicator indicator) {
        String period = indicator.columns().getLast().period();
        Map<String, Figure> cells =
                figures.computeIfAbsent(indicator.id() + "@" + period, key -> table.figures(indicator.id(), period));
        Level level = level(territory);
        if (dataset.level() == level) {
            return told(dataset, indicator, period, cells.get(territory.code()), Standing.TOLD);
        }
        String zone = ZONES.get(dataset.level());
        if (zone != null && level == Level.COMMUNE) {
            return told(dataset, indicator, period, cells.get(zoneOf(territory.code(), zone)), Standing.OF_ZONE);
        }
        if (dataset.level() != Level.COMMUNE || indicator.adding() == Adding.NEVER || indicator.kind() == Kind.CLASS) {
            return new TerritoryFigure(dataset, indicator, period, Cell.ABSENT, "", 0, false, Standing.NOT_MADE);
        }
        return made(territory, dataset, indicator, period, cells);
    }

    private static TerritoryFigure told(
            Dataset dataset, Indicator indicator, String period, @Nullable Figure figure, Standing standing) {
        if (figure == null) {
            return new TerritoryFigure(dataset, indicator, period, Cell.ABSENT, "", 0, false, standing);
        }
        double covered = figure.cell() instanceof Cell.Known || !figure.label().isEmpty() ? 1 : 0;
        return new TerritoryFigure(
                dataset, indicator, period, figure.cell(), figure.label(), covered, figure.partial(), standing);
    }

    private static Level level(Territory territory) {
        return switch (territory.kind()) {
            case COMMUNE -> Level.COMMUNE;
            case EPCI -> Level.EPCI;
            case DEPARTEMENT -> Level.DEPARTEMENT;
            case REGION -> Level.REGION;
        };
    }

    private TerritoryFigure made(
            Territory territory, Dataset dataset, Indicator indicator, String period, Map<String, Figure> cells) {
        List<Commune> communes = gazetteer.listCommunes().stream()
                .filter(commune -> gazetteer.contains(territory, commune))
                .toList();
        List<Aggregate.Part> parts = communes.stream()
                .map(commune -> part(indicator, Optional.ofNullable(cells.get(commune.code())), commune.population()))
                .toList();
        Aggregate made = indicator.adding() == Adding.SUM
                ? Aggregate.sum(parts)
                : Aggregate.ratio(parts, indicator.adding() == Adding.RATIO ? indicator.factor() : 1);
        boolean partial = communes.stream()
                .map(commune -> cells.get(commune.code()))
                .anyMatch(figure -> figure != null && figure.partial());
        return new TerritoryFigure(dataset, indicator, period, made.cell(), "", made.covered(), partial, Standing.MADE);
    }

    private static Aggregate.Part part(Indicator indicator, Optional<Figure> figure, int people) {
        Cell cell = figure.map(Figure::cell).orElse(Cell.ABSENT);
        Cell base = cell(figure.map(Figure::denominator).orElse(OptionalDouble.empty()));
        return switch (indicator.adding()) {
            case RATIO ->
                new Aggregate.Part(cell(figure.map(Figure::numerator).orElse(OptionalDouble.empty())), base, people);
            // A share times what it is out of is what was counted.
            case WEIGHTED ->
                new Aggregate.Part(
                        cell instanceof Cell.Known(double share) && base instanceof Cell.Known(double weight)
                                ? new Cell.Known(share * weight)
                                : Cell.ABSENT,
                        base,
                        people);
            case SUM, NEVER -> new Aggregate.Part(cell, base, people);
        };
    }

    private static Cell cell(OptionalDouble number) {
        return number.isPresent() ? new Cell.Known(number.getAsDouble()) : Cell.ABSENT;
    }

    private String zoneOf(String commune, String indicator) {
        Map<String, Figure> zones = figures.computeIfAbsent(indicator, table::newest);
        return Optional.ofNullable(zones.get(commune)).map(Figure::label).orElse("");
    }
}
