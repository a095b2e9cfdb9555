package org.jalon.observatory.figure;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * An index made of several figures, in the open: each is turned into its percentile rank within a reference, turned round
 * where less is worse, and the ranks are averaged by their weights. A territory that misses a figure is judged by the
 * others, as long as those that it has weigh enough. Immutable.
 */
public final class Composite {

    private final double[] weights;
    private final double enough;

    /** By part and territory; not a number where it is not known. */
    private final double[][] ranks;

    /**
     * One figure of the index.
     *
     * @param cells one for each territory, in an order common to all parts
     * @param ranks of the reference
     * @param moreIsWorse whether a high figure makes the index higher
     * @param weight above 0
     */
    public record Part(List<Cell> cells, PercentileRanks ranks, boolean moreIsWorse, double weight) {

        public Part {
            cells = List.copyOf(cells);
            if (!(weight > 0)) {
                throw new IllegalArgumentException("not a weight: " + weight);
            }
        }

        private double rank(Cell cell) {
            OptionalDouble figure = cell.standIn();
            if (figure.isEmpty()) {
                return Double.NaN;
            }
            double rank = ranks.rank(figure.getAsDouble());
            return moreIsWorse ? rank : 100 - rank;
        }
    }

    /**
     * @param parts at least one, of the same territories
     * @param enough share of the weights, above 0 and at most 1, that a territory must have told to be judged
     */
    public Composite(List<Part> parts, double enough) {
        if (parts.isEmpty()
                || parts.stream()
                        .anyMatch(part ->
                                part.cells().size() != parts.getFirst().cells().size())) {
            throw new IllegalArgumentException("parts must be of the same territories");
        }
        if (!(enough > 0) || enough > 1) {
            throw new IllegalArgumentException("not a share: " + enough);
        }
        this.weights = parts.stream().mapToDouble(Part::weight).toArray();
        this.enough = enough;
        this.ranks = parts.stream()
                .map(part -> part.cells().stream().mapToDouble(part::rank).toArray())
                .toArray(double[][]::new);
    }

    /** From 0, the least fragile, to 100; absent for a territory of which too little is known. */
    public List<Cell> index() {
        return Arrays.stream(index(weights))
                .mapToObj(index -> Double.isNaN(index) ? Cell.ABSENT : new Cell.Known(index))
                .toList();
    }

    /** The rank of a territory in one part, from 0 to 100, high where it is worse; empty where it is not known. */
    public OptionalDouble rank(int part, int territory) {
        double rank = ranks[part][territory];
        return Double.isNaN(rank) ? OptionalDouble.empty() : OptionalDouble.of(rank);
    }

    /**
     * How much the worst tenth owes to the weights: each trial multiplies every weight by a random factor within the
     * spread, and what is told is the mean share of the worst tenth that is still in it.
     *
     * @param spread 0.5 lets each weight vary from a half to one and a half times itself; above 0, below 1
     * @param trials at least 1
     * @param seed the same seed tells the same
     * @return from 0, all others, to 1, always the same; empty when nothing is judged
     */
    public OptionalDouble stability(double spread, int trials, long seed) {
        int[] worst = worstTenth(index(weights));
        if (worst.length == 0) {
            return OptionalDouble.empty();
        }
        Random random = new Random(seed);
        double kept = 0;
        for (int trial = 0; trial < trials; trial++) {
            double[] moved = Arrays.stream(weights)
                    .map(weight -> weight * (1 + spread * (2 * random.nextDouble() - 1)))
                    .toArray();
            int[] still = worstTenth(index(moved));
            kept += (double) IntStream.of(still)
                            .filter(territory -> Arrays.binarySearch(worst, territory) >= 0)
                            .count()
                    / worst.length;
        }
        return OptionalDouble.of(kept / trials);
    }

    private double[] index(double[] by) {
        double all = Arrays.stream(by).sum();
        double[] index = new double[ranks[0].length];
        for (int territory = 0; territory < index.length; territory++) {
            double told = 0;
            double sum = 0;
            for (int part = 0; part < by.length; part++) {
                double rank = ranks[part][territory];
                if (!Double.isNaN(rank)) {
                    told += by[part];
                    sum += by[part] * rank;
                }
            }
            // Weights are sums of decimals: 0.6 of them may be a hair less than 0.6.
            index[territory] = told > 0 && told / all >= enough - 1e-9 ? sum / told : Double.NaN;
        }
        return index;
    }

    /** In ascending order. */
    private static int[] worstTenth(double[] index) {
        List<Integer> judged = IntStream.range(0, index.length)
                .filter(territory -> !Double.isNaN(index[territory]))
                .boxed()
                .sorted(Comparator.comparingDouble(territory -> -index[territory]))
                .toList();
        return judged.subList(0, (judged.size() + 9) / 10).stream()
                .mapToInt(Integer::intValue)
                .sorted()
                .toArray();
    }
}
