package org.jalon.observatory.live;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jalon.directory.Category;
import org.jalon.observatory.CommuneRows;
import org.jalon.observatory.FigureSource;
import org.jalon.observatory.TerritoryFigure;
import org.jalon.observatory.TerritoryFigure.Standing;
import org.jalon.observatory.access.AccessTable;
import org.jalon.observatory.definition.Dataset;
import org.jalon.observatory.definition.Indicator;
import org.jalon.observatory.figure.Cell;
import org.jalon.territory.Territory;

/** The figures of how near help is. Those of larger territories are what their inhabitants have on average. */
public final class AccessFigures implements FigureSource {

    private static final double PERCENT = 100;
    private static final double THOUSAND = 1_000;
    private static final int METRES_A_KILOMETRE = 1_000;

    /** From this share of inhabitants near the border on, the figure of a territory is marked. */
    private static final double MARKED = 0.1;

    private static final Map<String, Column> COLUMNS = columns();

    private final LiveKeeper keeper;
    private final CommuneRows rows;

    public AccessFigures(LiveKeeper keeper, CommuneRows rows) {
        this.keeper = keeper;
        this.rows = rows;
    }

    /** What an indicator says of the commune of a row; not a finite number where nothing is known. */
    @FunctionalInterface
    private interface Column {
        double of(LiveFigures live, CommuneRows rows, int row);
    }

    private static Map<String, Column> columns() {
        Map<String, Column> columns = new HashMap<>();
        columns.put("distance-lieu", (live, rows, row) -> live.access().nearest(AccessInputs.ASKED, row));
        for (Category category : Category.values()) {
            columns.put(
                    "distance-" + category.slug(),
                    (live, rows, row) -> live.access().nearest(AccessInputs.kind(category), row));
        }
        for (int limit = 0; limit < AccessTable.NEAR.size(); limit++) {
            int rank = limit;
            columns.put(
                    "lieux-" + AccessTable.NEAR.get(limit) / METRES_A_KILOMETRE + "-km",
                    (live, rows, row) -> live.access().count(rank, row));
        }
        columns.put(
                "heures-pour-1000",
                (live, rows, row) -> live.offer().hasHours()
                        ? THOUSAND * live.byTravelTime().orElse(live.access()).hours(row)
                        : Double.NaN);
        columns.put(
                "temps-lieu",
                (live, rows, row) -> live.byTravelTime()
                        .map(minutes -> minutes.nearest(AccessInputs.ASKED, row))
                        .orElse(Double.NaN));
        columns.put(
                "part-population-5-km",
                (live, rows, row) -> PERCENT * live.access().close(row));
        columns.put(
                "part-population-avec-lieu",
                (live, rows, row) ->
                        live.supply().in(rows.communes().get(row).code()).isEmpty() ? 0 : PERCENT);
        return Map.copyOf(columns);
    }

    @Override
    public List<Dataset> listDatasets() {
        Dataset dataset = ComputedDefinitions.read("acces", keeper.now().offer().day());
        return List.of(dataset);
    }

    @Override
    public long version() {
        return keeper.version();
    }

    @Override
    public TerritoryFigure of(Territory territory, Dataset dataset, Indicator indicator) {
        LiveFigures live = keeper.now();
        Column column = COLUMNS.get(indicator.id());
        int[] members = column == null ? new int[0] : rows.of(territory);
        boolean alone = territory.kind() == Territory.Kind.COMMUNE;
        double sum = 0;
        double told = 0;
        double all = 0;
        double near = 0;
        for (int row : members) {
            // A commune without inhabitants has a figure of its own, and no part in that of others.
            double people = alone ? 1 : rows.communes().get(row).population();
            all += people;
            double value = live.ground().has(row) && column != null ? column.of(live, rows, row) : Double.NaN;
            if (Double.isFinite(value)) {
                sum += people * value;
                told += people;
                near += live.border().get(row) ? people : 0;
            }
        }
        return new TerritoryFigure(
                dataset,
                indicator,
                live.offer().day().toString(),
                told > 0 ? new Cell.Known(sum / told) : Cell.ABSENT,
                "",
                told > 0 ? told / Math.max(all, told) : 0,
                told > 0 && near >= MARKED * told,
                alone ? Standing.TOLD : Standing.MADE);
    }
}
