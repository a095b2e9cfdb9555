package org.jalon.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jalon.cli.Instances;
import org.jalon.matching.Comparison;
import org.jalon.matching.Feature;
import org.jalon.matching.Matching;

/**
 * Pairs of records that people judged, in connected groups: no record is in two groups. Those of which they were unsure are left
 * out, but connect groups.
 *
 * @param pairs those judged to be one place or two
 * @param groups how many there are
 */
record JudgedPairs(List<Judged> pairs, int groups) {

    /**
     * A judged pair.
     *
     * @param values of the features, in their order
     * @param group it is in, from 0
     */
    record Judged(String left, String right, boolean same, double[] values, int group) {}

    static JudgedPairs read(Path file, Path data) throws IOException {
        Matching matching = Instances.matching(data);
        List<String[]> rows = new ArrayList<>();
        Map<String, String> parents = new HashMap<>();
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file)) {
            for (NamedCsvRecord row : csv) {
                rows.add(new String[] {row.getField("id_left"), row.getField("id_right"), row.getField("label")});
                parents.put(root(parents, row.getField("id_left")), root(parents, row.getField("id_right")));
            }
        }
        Map<String, Integer> groups = new HashMap<>();
        List<Judged> pairs = new ArrayList<>();
        for (String[] row : rows) {
            String root = root(parents, row[0]);
            int group = groups.computeIfAbsent(root, id -> groups.size());
            if (!row[2].equals("unsure")) {
                double[] values = values(matching.compare(row[0], row[1]));
                pairs.add(new Judged(row[0], row[1], row[2].equals("duplicate"), values, group));
            }
        }
        return new JudgedPairs(pairs, groups.size());
    }

    private static double[] values(Comparison comparison) {
        double[] values = new double[Feature.values().length];
        for (Feature feature : Feature.values()) {
            values[feature.ordinal()] = comparison.value(feature);
        }
        return values;
    }

    private static String root(Map<String, String> parents, String id) {
        String root = id;
        for (String parent = parents.get(root); parent != null && !parent.equals(root); parent = parents.get(root)) {
            root = parent;
        }
        return root;
    }
}
