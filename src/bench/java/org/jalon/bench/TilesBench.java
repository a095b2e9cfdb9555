package org.jalon.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.IntFunction;
import org.jalon.search.columns.Query;
import org.jalon.tiles.PlaceTile;
import org.jalon.tiles.cluster.ClusterTree;
import org.jalon.tiles.cluster.Members;
import org.jalon.tiles.cluster.Spacing;
import org.jalon.tiles.world.TileAddress;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Draws tiles as the server does, in process: of all places, of a filter, and of another filter each time. */
@Command(
        name = "tiles",
        description = "Vector tiles of places in process, beside supercluster where its folder is given.",
        mixinStandardHelpOptions = true)
final class TilesBench implements Callable<Integer> {

    private static final int RUNS = 7;

    /** As dense as the peer draws: 60 of 4096 units of a tile. */
    private static final Spacing AS_PEER = zoom -> 60.0 / 4096 * 512;

    private final PrintStream out;

    @Option(names = "--places", required = true, paramLabel = "FILE", description = "id, lat, lon, masks (TSV)")
    private Path places = Path.of("");

    @Option(names = "--queries", required = true, paramLabel = "FILE", description = "lat, lon: where tiles are (TSV)")
    private Path queries = Path.of("");

    @Option(names = "--peer", paramLabel = "DIR", description = "with supercluster.cjs, its modules and its data")
    private @Nullable Path peer;

    @Option(names = "--millis", defaultValue = "1000", paramLabel = "MS", description = "of each run (default 1000)")
    private int millis;

    TilesBench(PrintStream out) {
        this.out = out;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        TilesData data = TilesData.read(places);
        List<TileAddress> tiles = TilesData.tiles(queries);
        Map<String, Timing> timings = new LinkedHashMap<>();
        measure(data, tiles, "", Spacing.OF_MAP, timings);
        measure(data, tiles, " as dense as peer", AS_PEER, timings);
        if (peer != null) {
            compare(data.size(), peer, timings);
        }
        return 0;
    }

    private void measure(
            TilesData data, List<TileAddress> tiles, String density, Spacing spacing, Map<String, Timing> timings)
            throws InterruptedException {
        long start = System.nanoTime();
        ClusterTree tree = ClusterTree.of(data, spacing);
        out.printf(
                Locale.ROOT,
                "{\"bench\":\"tiles\",\"n\":%d,\"variant\":\"make the tree%s\",\"ms\":%.0f}%n",
                data.size(),
                density,
                (System.nanoTime() - start) / 1e6);
        Members filtered = tree.choose(data.snapshot().matching(data.filter(1 << 3, 0))::forEach);
        timings.put("all" + density, run(data, tree, tiles, "all" + density, request -> tree.everything()));
        timings.put("filtered" + density, run(data, tree, tiles, "filtered" + density, request -> filtered));
        timings.put("changing filter" + density, run(data, tree, tiles, "changing filter" + density, request -> {
            Query query = data.filter(1 + request % 511, request % 5);
            return tree.choose(data.snapshot().matching(query)::forEach);
        }));
    }

    private Timing run(
            TilesData data, ClusterTree tree, List<TileAddress> tiles, String variant, IntFunction<Members> members)
            throws InterruptedException {
        TileStatistics statistics = new TileStatistics();
        for (int i = 0; i < tiles.size(); i++) {
            statistics.add(
                    tree, members.apply(i), tiles.get(i), PlaceTile.of(data, tree, members.apply(i), tiles.get(i)));
        }
        int[] request = new int[1];
        long[] bytes = new long[1];
        List<Runnable> work = new ArrayList<>();
        for (TileAddress tile : tiles) {
            work.add(() -> bytes[0] += PlaceTile.of(data, tree, members.apply(request[0]++), tile).length);
        }
        Timing timing = Timing.measure(work, 1, RUNS, millis);
        out.printf(
                Locale.ROOT,
                """
                {"bench":"tiles","n":%d,"variant":"%s","tiles_per_s":%.0f,"p50_us":%.1f,"p99_us":%.1f,"tiles":%d,\
                "features":%d,"bytes":%d,"max_tile_bytes":%d}%n""",
                data.size(),
                variant,
                timing.perSecond(),
                timing.percentileMicros(50),
                timing.percentileMicros(99),
                tiles.size(),
                statistics.features,
                statistics.bytes,
                statistics.largest);
        return timing;
    }

    private void compare(int n, Path folder, Map<String, Timing> timings) throws IOException, InterruptedException {
        Supercluster supercluster = Supercluster.run(folder, n, out);
        timings.forEach((variant, timing) -> out.printf(
                Locale.ROOT,
                """
                {"bench":"tiles","n":%d,"variant":"%s","jalon_per_s":%.0f,"supercluster_per_s":%.1f,"ratio":%.1f,\
                "jalon_p50_us":%.1f,"supercluster_p50_us":%.1f,"ratio_p50":%.1f}%n""",
                n,
                variant,
                timing.perSecond(),
                supercluster.perSecond(variant),
                timing.perSecond() / supercluster.perSecond(variant),
                timing.percentileMicros(50),
                supercluster.middleMicros(variant),
                supercluster.middleMicros(variant) / timing.percentileMicros(50)));
    }
}
