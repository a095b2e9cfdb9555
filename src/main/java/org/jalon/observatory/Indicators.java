package org.jalon.observatory;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jalon.observatory.TerritoryFigure.Standing;
import org.jalon.observatory.column.FigureColumn;
import org.jalon.observatory.column.FigureColumns;
import org.jalon.observatory.column.ImportedColumns;
import org.jalon.observatory.definition.Adding;
import org.jalon.observatory.definition.Dataset;
import org.jalon.observatory.definition.Indicator;
import org.jalon.observatory.definition.Kind;
import org.jalon.observatory.definition.Level;
import org.jalon.observatory.figure.Aggregate;
import org.jalon.observatory.figure.Cell;
import org.jalon.territory.Territory;

/** The figures that files told, and those that are made of them for larger territories. Thread-safe. */
public final class Indicators implements FigureSource {

    /** Classes that say in which larger zone a commune lies. */
    private static final Map<Level, String> ZONES =
            Map.of(Level.BASSIN_DE_VIE, "bassin-de-vie", Level.ZONE_D_EMPLOI, "zone-d-emploi");

    private final CommuneRows rows;
    private final ImportedColumns imported;

    public Indicators(CommuneRows rows, ImportedColumns imported) {
        this.rows = rows;
        this.imported = imported;
    }

    @Override
    public List<Dataset> listDatasets() {
        return imported.newest().datasets();
    }

    @Override
    public long version() {
        return imported.newest().version();
    }

    /** What one indicator says of a territory, in the newest period; absent cells say why they are. */
    @Override
    public TerritoryFigure of(Territory territory, Dataset dataset, Indicator indicator) {
        NavigableMap<String, FigureColumn> periods = periods(indicator);
        String period = periods.isEmpty() ? indicator.columns().getLast().period() : periods.lastKey();
        return of(territory, dataset, indicator, period);
    }

    @Override
    public List<PeriodFigure> series(Territory territory, Dataset dataset, Indicator indicator) {
        return periods(indicator).keySet().stream()
                .map(period -> of(territory, dataset, indicator, period))
                .filter(TerritoryFigure::isTold)
                .map(figure -> new PeriodFigure(figure.period(), figure.cell()))
                .toList();
    }

    private NavigableMap<String, FigureColumn> periods(Indicator indicator) {
        return imported.newest().periods(indicator.id());
    }

    private TerritoryFigure of(Territory territory, Dataset dataset, Indicator indicator, String period) {
        Level level = level(territory);
        Optional<FigureColumns> columns = imported.newest().of(dataset.id());
        if (columns.isEmpty()) {
            return untold(dataset, indicator, period, Standing.TOLD);
        }
        if (dataset.level() == level) {
            return told(columns.get(), indicator, period, territory.code(), Standing.TOLD);
        }
        String zone = ZONES.get(dataset.level());
        if (zone != null && level == Level.COMMUNE) {
            return told(columns.get(), indicator, period, zoneOf(territory.code(), zone), Standing.OF_ZONE);
        }
        boolean mayBeMade = indicator.adding() != Adding.NEVER && indicator.kind() != Kind.CLASS;
        if (dataset.level() != Level.COMMUNE || !mayBeMade) {
            return untold(dataset, indicator, period, Standing.NOT_MADE);
        }
        return imported.newest()
                .made(indicator.id(), period, territory, () -> made(territory, columns.get(), indicator, period));
    }

    private static Level level(Territory territory) {
        return switch (territory.kind()) {
            case COMMUNE -> Level.COMMUNE;
            case EPCI -> Level.EPCI;
            case DEPARTEMENT -> Level.DEPARTEMENT;
            case REGION -> Level.REGION;
        };
    }

    private static TerritoryFigure untold(Dataset dataset, Indicator indicator, String period, Standing standing) {
        return new TerritoryFigure(dataset, indicator, period, Cell.ABSENT, "", 0, false, standing);
    }

    static TerritoryFigure told(
            FigureColumns columns, Indicator indicator, String period, String code, Standing standing) {
        FigureColumn column = columns.periods(indicator.id()).get(period);
        OptionalInt slot = columns.slot(code);
        if (column == null || slot.isEmpty()) {
            return untold(columns.dataset(), indicator, period, standing);
        }
        Cell cell = column.cell(slot.getAsInt());
        String label = column.label(slot.getAsInt());
        double covered = cell instanceof Cell.Known || !label.isEmpty() ? 1 : 0;
        boolean partial = column.isPartial(slot.getAsInt());
        return new TerritoryFigure(columns.dataset(), indicator, period, cell, label, covered, partial, standing);
    }

    private TerritoryFigure made(Territory territory, FigureColumns columns, Indicator indicator, String period) {
        FigureColumn column = columns.periods(indicator.id()).getOrDefault(period, FigureColumn.EMPTY);
        int[] members = rows.of(territory);
        List<Aggregate.Part> parts = IntStream.of(members)
                .mapToObj(row -> part(columns, column, indicator, row))
                .toList();
        Aggregate made = indicator.adding() == Adding.SUM
                ? Aggregate.sum(parts)
                : Aggregate.ratio(parts, indicator.adding() == Adding.RATIO ? indicator.factor() : 1);
        boolean partial = IntStream.of(members).anyMatch(row -> column.isPartial(slot(columns, row)));
        return new TerritoryFigure(
                columns.dataset(), indicator, period, made.cell(), "", made.covered(), partial, Standing.MADE);
    }

    private int slot(FigureColumns columns, int row) {
        return columns.slot(rows.communes().get(row).code()).orElse(Integer.MAX_VALUE);
    }

    /** What is hidden of a commune stays out of the sum: nobody can subtract it again. */
    private Aggregate.Part part(FigureColumns columns, FigureColumn column, Indicator indicator, int row) {
        int slot = slot(columns, row);
        Cell cell = column.cell(slot);
        Cell base = column.denominator(slot);
        Cell counted = switch (indicator.adding()) {
            case RATIO -> cell instanceof Cell.Known ? column.numerator(slot) : Cell.ABSENT;
            // A share times what it is out of is what was counted.
            case WEIGHTED ->
                cell instanceof Cell.Known(double share) && base instanceof Cell.Known(double weight)
                        ? new Cell.Known(share * weight)
                        : Cell.ABSENT;
            case SUM, NEVER -> cell;
        };
        return new Aggregate.Part(counted, base, rows.communes().get(row).population());
    }

    private String zoneOf(String commune, String indicator) {
        NavigableMap<String, FigureColumn> periods = imported.newest().periods(indicator);
        OptionalInt slot = imported.newest().slot(indicator, commune);
        return periods.isEmpty() || slot.isEmpty()
                ? ""
                : periods.lastEntry().getValue().label(slot.getAsInt());
    }
}
