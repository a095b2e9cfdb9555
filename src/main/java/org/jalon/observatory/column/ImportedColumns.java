package org.jalon.observatory.column;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import org.jalon.observatory.definition.Dataset;
import org.jalon.observatory.definition.DatasetReader;
import org.jalon.observatory.load.FigureTable;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The columns of all datasets that were imported, also by another process: whether there is something new is looked up at
 * most once an interval, and only datasets that changed are read again. Thread-safe.
 */
public final class ImportedColumns {

    private static final Logger LOG = LoggerFactory.getLogger(ImportedColumns.class);

    private final FigureTable table;
    private final long interval;
    private final int minimum;
    private volatile @Nullable Seen seen;

    /** @param minimum fewest people that figures for partners tell of, where their definition says nothing else */
    public ImportedColumns(FigureTable table, Duration interval, int minimum) {
        this.table = table;
        this.minimum = minimum;
        this.interval = interval.toNanos();
    }

    /** What was there when it was last looked up, and how often this process had imported something then. */
    private record Seen(ColumnSnapshot snapshot, long imports, long nanos) {}

    /** Those of the newest import; the first one waits until all are read. */
    public ColumnSnapshot newest() {
        Seen known = seen;
        if (known != null && table.imports() == known.imports() && System.nanoTime() - known.nanos() < interval) {
            return known.snapshot();
        }
        return look();
    }

    private synchronized ColumnSnapshot look() {
        Seen known = seen;
        long imports = table.imports();
        if (known != null && imports == known.imports() && System.nanoTime() - known.nanos() < interval) {
            return known.snapshot();
        }
        long version = table.version();
        ColumnSnapshot snapshot = known != null && known.snapshot().version() == version
                ? known.snapshot()
                : read(version, known == null ? ColumnSnapshot.EMPTY : known.snapshot());
        seen = new Seen(snapshot, imports, System.nanoTime());
        return snapshot;
    }

    private ColumnSnapshot read(long version, ColumnSnapshot before) {
        long start = System.nanoTime();
        Map<String, FigureColumns> columns = new HashMap<>();
        SortedMap<String, FigureTable.Imported> datasets = table.datasets();
        datasets.forEach((id, imported) -> columns.put(
                id,
                before.of(id)
                        .filter(known -> known.importedAt() == imported.importedAt())
                        .orElseGet(() -> read(imported))));
        LOG.info(
                "Figures ready: {} datasets, {} ms",
                columns.size(),
                Duration.ofNanos(System.nanoTime() - start).toMillis());
        return new ColumnSnapshot(version, columns);
    }

    private FigureColumns read(FigureTable.Imported imported) {
        Dataset dataset = DatasetReader.parse(imported.definition());
        return FigureColumns.read(dataset, imported.importedAt(), table, minimum);
    }
}
