package org.jalon.observatory.definition;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One figure that a file tells of each territory.
 *
 * @param id in addresses and files: lower-case letters, digits and hyphens
 * @param name short
 * @param explanation what exactly is counted, and what is not
 * @param theme slug of the family it is shown with
 * @param kind what it is
 * @param unit slug: {@code people}, {@code households}, {@code percent}, {@code euros}…; empty for a class or an index
 * @param direction whether more of it is worse
 * @param columns where it is, one for each period
 * @param numerator column of what is counted, for {@link Adding#RATIO}
 * @param denominator column of what it is counted out of, for {@link Adding#RATIO}
 * @param weight column that shares are weighed by, for {@link Adding#WEIGHTED}
 * @param adding how it is made of its parts
 * @param below cells that stand for "less than": the text of the cell, and the limit
 * @param audience who may see it
 */
public record Indicator(
        String id,
        Phrase name,
        Phrase explanation,
        String theme,
        Kind kind,
        String unit,
        Direction direction,
        List<Column> columns,
        @Nullable String numerator,
        @Nullable String denominator,
        @Nullable String weight,
        Adding adding,
        Map<String, Double> below,
        Audience audience) {

    public Indicator {
        columns = List.copyOf(columns);
        below = Map.copyOf(below);
    }

    /** What a ratio is multiplied by to be said in the unit. */
    public double factor() {
        return switch (unit) {
            case "percent" -> 100;
            case "per-thousand" -> 1_000;
            default -> 1;
        };
    }

    /**
     * A column that holds the figure.
     *
     * @param name in the header of the file
     * @param period such as {@code 2022} or {@code 2025-T4}
     */
    public record Column(String name, String period) {}
}
