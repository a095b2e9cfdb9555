package org.jalon.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jalon.search.columns.Found;
import org.jalon.search.columns.Snapshot;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Asks the snapshot of columns, as it serves people, for the nearest places, the total and the facets. */
@Command(
        name = "search",
        description = "Near and national queries on the index in memory, in process.",
        mixinStandardHelpOptions = true)
final class SearchBench implements Callable<Integer> {

    private static final int NEAR_CHECKED = 100;
    private static final int NATIONAL_CHECKED = 10;

    private final PrintStream out;

    @Option(
            names = "--places",
            required = true,
            paramLabel = "FILE",
            description = "id, lat, lon, masks, pattern (TSV)")
    private Path places = Path.of("");

    @Option(
            names = "--queries",
            required = true,
            paramLabel = "FILE",
            description = "lat, lon, radius, masks, minute (TSV)")
    private Path queries = Path.of("");

    @Option(names = "--patterns", required = true, paramLabel = "FILE", description = "open minutes of the week (TSV)")
    private Path patterns = Path.of("");

    @Option(names = "--threads", defaultValue = "1", paramLabel = "T", description = "asking at once (default 1)")
    private int threads;

    @Option(
            names = "--runs",
            defaultValue = "5",
            paramLabel = "N",
            description = "of which the median counts (default 5)")
    private int runs;

    @Option(names = "--millis", defaultValue = "2000", paramLabel = "MS", description = "of each run (default 2000)")
    private int millis;

    SearchBench(PrintStream out) {
        this.out = out;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Snapshot snapshot = SearchData.snapshot(places, patterns);
        List<SearchData.Asked> asked = SearchData.queries(queries);
        run(snapshot, "near", asked, NEAR_CHECKED);
        run(
                snapshot,
                "national",
                asked.stream().map(SearchData.Asked::everywhere).toList(),
                NATIONAL_CHECKED);
        return 0;
    }

    private void run(Snapshot snapshot, String mode, List<SearchData.Asked> asked, int checked)
            throws InterruptedException {
        Checksums checksums = Checksums.of(asked.subList(0, Math.min(checked, asked.size())), snapshot);
        List<Runnable> work = new ArrayList<>(asked.size());
        asked.forEach(query -> work.add(() -> Blackhole.consume(snapshot.find(query.toQuery()))));
        Timing timing = Timing.measure(work, threads, runs, millis);
        out.printf(
                Locale.ROOT,
                """
                {"bench":"search","n":%d,"mode":"%s","threads":%d,"qps":%.1f,"p50_us":%.1f,"p99_us":%.1f,\
                "checksum_total":%d,"checksum_facets":%d,"checksum_ids":%d}%n""",
                snapshot.size(),
                mode,
                threads,
                timing.perSecond(),
                timing.percentileMicros(50),
                timing.percentileMicros(99),
                checksums.total(),
                checksums.facets(),
                checksums.ids());
    }

    /** What two engines must agree on: the sums of totals, of facet counts and of the ids given. */
    private record Checksums(long total, long facets, long ids) {

        static Checksums of(List<SearchData.Asked> asked, Snapshot snapshot) {
            long total = 0;
            long facets = 0;
            long ids = 0;
            for (SearchData.Asked query : asked) {
                Found found = snapshot.find(query.toQuery());
                total += found.total();
                for (int value = 0; value < snapshot.facets().values(); value++) {
                    facets += found.having(value);
                }
                for (int i = 0; i < found.size(); i++) {
                    ids += found.key(i);
                }
            }
            return new Checksums(total, facets, ids);
        }
    }

    /** Takes results, so that the compiler cannot leave out the work that made them. */
    private static final class Blackhole {

        private static volatile int seen;

        static void consume(Found found) {
            if (found.total() == Integer.MIN_VALUE) {
                seen = found.size();
            }
        }
    }
}
