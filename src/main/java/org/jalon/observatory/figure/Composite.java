package org.jalon.observatory.figure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * An index made of several figures, in the open: each is turned into its percentile rank within a reference, turned round
 * where less is worse, and the ranks are averaged by their weights. A territory that misses a figure is judged by the
 * others, as long as those that it has weigh enough.
 */
public final class Composite {

    private final List<Part> parts;
    private final double enough;

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

        private double rank(double figure) {
            double rank = ranks.rank(figure);
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
        this.parts = List.copyOf(parts);
        this.enough = enough;
    }

    /** From 0, the least fragile, to 100; absent for a territory of which too little is known. */
    public List<Cell> index() {
        return index(parts.stream().mapToDouble(Part::weight).toArray());
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
        Set<Integer> worst = worstTenth(index());
        if (worst.isEmpty()) {
            return OptionalDouble.empty();
        }
        Random random = new Random(seed);
        double kept = 0;
        for (int trial = 0; trial < trials; trial++) {
            double[] moved = parts.stream()
                    .mapToDouble(part -> part.weight() * (1 + spread * (2 * random.nextDouble() - 1)))
                    .toArray();
            Set<Integer> still = worstTenth(index(moved));
            still.retainAll(worst);
            kept += (double) still.size() / worst.size();
        }
        return OptionalDouble.of(kept / trials);
    }

    private List<Cell> index(double[] weights) {
        double all =
                IntStream.range(0, weights.length).mapToDouble(i -> weights[i]).sum();
        List<Cell> index = new ArrayList<>();
        for (int territory = 0; territory < parts.getFirst().cells().size(); territory++) {
            double told = 0;
            double sum = 0;
            for (int i = 0; i < weights.length; i++) {
                OptionalDouble figure = parts.get(i).cells().get(territory).figure();
                if (figure.isPresent()) {
                    told += weights[i];
                    sum += weights[i] * parts.get(i).rank(figure.getAsDouble());
                }
            }
            // Weights are sums of decimals: 0.6 of them may be a hair less than 0.6.
            index.add(told > 0 && told / all >= enough - 1e-9 ? new Cell.Known(sum / told) : Cell.ABSENT);
        }
        return index;
    }

    private static Set<Integer> worstTenth(List<Cell> index) {
        List<Integer> judged = IntStream.range(0, index.size())
                .boxed()
                .filter(i -> index.get(i).figure().isPresent())
                .sorted((a, b) -> Double.compare(
                        index.get(b).figure().orElseThrow(),
                        index.get(a).figure().orElseThrow()))
                .toList();
        return new HashSet<>(judged.subList(0, (judged.size() + 9) / 10));
    }
}
