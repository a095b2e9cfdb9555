package org.jalon.intake.proposal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jalon.directory.Table;

/** How columns are called in the wild: {@code intake/columns.tsv}. */
final class ColumnNames {

    /** The code of columns that are deliberately left alone. */
    static final String NOTHING = "rien";

    private static final Pattern COMMAS = Pattern.compile(",\\s*");

    private static final Map<String, List<Heading>> KNOWN = Table.read("intake/columns.tsv").stream()
            .collect(Collectors.toMap(
                    List::getFirst,
                    row -> COMMAS.splitAsStream(row.get(1)).map(Heading::of).toList(),
                    (a, b) -> a,
                    LinkedHashMap::new));

    private ColumnNames() {}

    /** How well the name of a column fits each target, from 0 to 1, by code; those that do not fit are absent. */
    static Map<String, Double> score(String column) {
        Heading heading = Heading.of(column);
        Map<String, Double> scores = new LinkedHashMap<>();
        KNOWN.forEach((target, names) -> {
            double best = names.stream().mapToDouble(heading::likeness).max().orElse(0);
            if (best > 0) {
                scores.put(target, best);
            }
        });
        return scores;
    }
}
