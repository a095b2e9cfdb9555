package org.jalon.observatory.figure;

import java.util.List;

/**
 * A figure of a territory made of those of its parts.
 *
 * @param cell the figure, absent when no part tells
 * @param covered share of the weight of the territory, from 0 to 1, whose parts tell: a figure that covers little must say so
 */
public record Aggregate(Cell cell, double covered) {

    private static final Aggregate NOTHING = new Aggregate(Cell.ABSENT, 0);

    /**
     * What one part says.
     *
     * @param numerator what is counted
     * @param denominator out of which it is counted; not looked at for sums
     * @param weight how much the part weighs in what is covered, for instance its inhabitants
     */
    public record Part(Cell numerator, Cell denominator, double weight) {}

    /** The sum of the counts that are told. Secret and absent parts are not in it, and are not covered. */
    public static Aggregate sum(List<Part> parts) {
        double sum = 0;
        double told = 0;
        for (Part part : parts) {
            if (part.numerator() instanceof Cell.Known(double count)) {
                sum += count;
                told += part.weight();
            }
        }
        return told == 0 ? NOTHING : new Aggregate(new Cell.Known(sum), told / weight(parts));
    }

    /**
     * Sum of numerators over sum of denominators, of the parts that tell both: never the mean of rates.
     *
     * @param factor 100 for per cent, 1,000 for per thousand
     */
    public static Aggregate ratio(List<Part> parts, double factor) {
        double numerators = 0;
        double denominators = 0;
        double told = 0;
        for (Part part : parts) {
            if (part.numerator() instanceof Cell.Known(double count)
                    && part.denominator() instanceof Cell.Known(double base)) {
                numerators += count;
                denominators += base;
                told += part.weight();
            }
        }
        return denominators == 0
                ? NOTHING
                : new Aggregate(new Cell.Known(numerators / denominators * factor), told / weight(parts));
    }

    private static double weight(List<Part> parts) {
        return parts.stream().mapToDouble(Part::weight).sum();
    }
}
