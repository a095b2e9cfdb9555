package org.jalon.observatory.column;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.jalon.observatory.definition.Dataset;
import org.jalon.observatory.definition.Indicator;
import org.jalon.observatory.load.FigureTable;

/** All figures of one dataset. Immutable. */
public final class FigureColumns {

    private final Dataset dataset;
    private final long importedAt;
    private final Map<String, Integer> slots = new HashMap<>();
    private final Map<String, NavigableMap<String, FigureColumn>> columns = new HashMap<>();

    private FigureColumns(Dataset dataset, long importedAt) {
        this.dataset = dataset;
        this.importedAt = importedAt;
    }

    /**
     * Reads them from the database: some hundred thousand figures a second. Small counts are hidden as they are read, so
     * that nothing that is made of the columns knows them.
     *
     * @param minimum usual one of figures for partners
     */
    public static FigureColumns read(Dataset dataset, long importedAt, FigureTable table, int minimum) {
        FigureColumns read = new FigureColumns(dataset, importedAt);
        for (Indicator indicator : dataset.indicators()) {
            NavigableMap<String, FigureColumn> periods = new TreeMap<>();
            SmallCounts small = new SmallCounts(indicator, dataset.smallestTold(indicator, minimum));
            table.forEach(indicator.id(), (period, code, figure) -> {
                int slot = read.slots.computeIfAbsent(code, key -> read.slots.size());
                periods.computeIfAbsent(period, key -> new FigureColumn()).put(slot, small.hide(figure));
            });
            read.columns.put(indicator.id(), periods);
        }
        return read;
    }

    public Dataset dataset() {
        return dataset;
    }

    /** Epoch milliseconds; another import, another time. */
    public long importedAt() {
        return importedAt;
    }

    /** Where the territory of that code, of the level of the dataset, stands; nowhere when no row is about it. */
    public OptionalInt slot(String code) {
        Integer slot = slots.get(code);
        return slot == null ? OptionalInt.empty() : OptionalInt.of(slot);
    }

    /** The codes that any row is about, in any order. */
    public Set<String> codes() {
        return Collections.unmodifiableSet(slots.keySet());
    }

    /** From the oldest period to the newest; empty when the indicator is not of this dataset. */
    public NavigableMap<String, FigureColumn> periods(String indicator) {
        return columns.getOrDefault(indicator, new TreeMap<>());
    }
}
