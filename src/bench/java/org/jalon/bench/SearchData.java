package org.jalon.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jalon.geo.LatLon;
import org.jalon.search.columns.Facets;
import org.jalon.search.columns.Query;
import org.jalon.search.columns.Row;
import org.jalon.search.columns.Snapshot;
import org.jalon.search.columns.SnapshotBuilder;
import org.jalon.search.columns.Week;

/** Reads the files of the search workload: nine services and five audiences as bits, and weeks as patterns. */
final class SearchData {

    private static final int SERVICES = 9;
    private static final Facets FACETS = Facets.of(SERVICES, 5);
    private static final double EVERYWHERE = -1;
    private static final int ANY_TIME = -1;

    private SearchData() {}

    /** The index of the places of a file. */
    static Snapshot snapshot(Path places, Path patterns) throws IOException {
        Week[] weeks =
                Files.readAllLines(patterns).stream().map(SearchData::week).toArray(Week[]::new);
        SnapshotBuilder builder = Snapshot.builder(FACETS);
        try (BufferedReader reader = Files.newBufferedReader(places)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                String[] cells = line.split("\t", -1);
                int mask = mask(cells[3], cells[4]);
                builder.add(new Row(
                        Integer.parseInt(cells[0]),
                        new LatLon(Double.parseDouble(cells[1]), Double.parseDouble(cells[2])),
                        BitSet.valueOf(new long[] {mask}),
                        -1,
                        0,
                        weeks[Integer.parseInt(cells[5])],
                        ""));
            }
        }
        return builder.build();
    }

    private static Week week(String line) {
        String[] cells = line.split("\t", -1);
        return cells.length < 3 || cells[2].isEmpty()
                ? Week.NEVER
                : Week.of(Arrays.stream(cells[2].split("[,-]"))
                        .mapToInt(Integer::parseInt)
                        .toArray());
    }

    private static int mask(String services, String audiences) {
        return Integer.parseInt(services) | Integer.parseInt(audiences) << SERVICES;
    }

    /** The queries of a file. */
    static List<Asked> queries(Path file) throws IOException {
        return Files.readAllLines(file).stream().map(Asked::parse).toList();
    }

    /**
     * A query as the file has it.
     *
     * @param center to be near to
     * @param radiusMeters of the circle, negative for the whole country
     * @param values that places must have, as bits
     * @param minute of the week at which they must be open, negative for any time
     */
    record Asked(LatLon center, double radiusMeters, int values, int minute) {

        static Asked parse(String line) {
            String[] cells = line.split("\t", -1);
            return new Asked(
                    new LatLon(Double.parseDouble(cells[0]), Double.parseDouble(cells[1])),
                    Double.parseDouble(cells[2]),
                    mask(cells[3], cells[4]),
                    Integer.parseInt(cells[5]));
        }

        Asked everywhere() {
            return new Asked(center, EVERYWHERE, values, minute);
        }

        /** Made anew each time it is asked, as for a request. */
        Query toQuery() {
            Query.Builder query = Query.builder().limit(20);
            if (radiusMeters == EVERYWHERE) {
                query.near(center);
            } else {
                query.near(center, radiusMeters);
            }
            for (int left = values; left != 0; left &= left - 1) {
                query.allOf(Integer.numberOfTrailingZeros(left));
            }
            if (minute != ANY_TIME) {
                query.openAt(minute);
            }
            return query.build();
        }
    }
}
