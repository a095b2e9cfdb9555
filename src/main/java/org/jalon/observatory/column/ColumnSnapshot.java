package org.jalon.observatory.column;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jalon.observatory.TerritoryFigure;
import org.jalon.observatory.definition.Dataset;
import org.jalon.observatory.definition.Indicator;
import org.jalon.observatory.definition.Level;
import org.jalon.territory.Territory;

/** All imported figures at one version, with those made of them for larger territories: each is made once. */
public final class ColumnSnapshot {

    static final ColumnSnapshot EMPTY = new ColumnSnapshot(-1, Map.of());

    private final long version;
    private final List<Dataset> datasets;
    private final Map<String, FigureColumns> columns;
    private final Map<String, FigureColumns> byIndicator = new HashMap<>();
    private final Map<Made, TerritoryFigure> made = new ConcurrentHashMap<>();

    ColumnSnapshot(long version, Map<String, FigureColumns> columns) {
        this.version = version;
        this.columns = Map.copyOf(columns);
        this.datasets = columns.values().stream()
                .map(FigureColumns::dataset)
                .sorted(Comparator.comparing(Dataset::id))
                .toList();
        for (FigureColumns each : columns.values()) {
            for (Indicator indicator : each.dataset().indicators()) {
                byIndicator.put(indicator.id(), each);
            }
        }
    }

    /** At most some 1,400 territories for each column. */
    private record Made(String indicator, String period, Territory territory) {}

    public long version() {
        return version;
    }

    /** In the order of their ids. */
    public List<Dataset> datasets() {
        return datasets;
    }

    public Optional<FigureColumns> of(String dataset) {
        return Optional.ofNullable(columns.get(dataset));
    }

    /** The datasets whose rows are of this level. */
    public List<FigureColumns> ofLevel(Level level) {
        return datasets.stream()
                .filter(dataset -> dataset.level() == level)
                .map(dataset -> columns.get(dataset.id()))
                .toList();
    }

    /** From the oldest period to the newest; empty when nobody imported the indicator. */
    public NavigableMap<String, FigureColumn> periods(String indicator) {
        FigureColumns of = byIndicator.get(indicator);
        return of == null ? new TreeMap<>() : of.periods(indicator);
    }

    /** Where the territory of that code stands in the columns of the indicator. */
    public OptionalInt slot(String indicator, String code) {
        FigureColumns of = byIndicator.get(indicator);
        return of == null ? OptionalInt.empty() : of.slot(code);
    }

    /** The figure of a larger territory, made when it is first asked for. */
    public TerritoryFigure made(String indicator, String period, Territory territory, Supplier<TerritoryFigure> maker) {
        return made.computeIfAbsent(new Made(indicator, period, territory), key -> maker.get());
    }
}
