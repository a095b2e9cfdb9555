package org.jalon.bench;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jalon.bench.JudgedPairs.Judged;

/**
 * How good scores are.
 *
 * @param precision how many of the pairs that are called the same are
 * @param recall how many of the pairs that are the same are called so
 * @param seen how many of the pairs that are the same are called so or given to a person
 * @param review how many of the pairs that are not the same are given to a person
 * @param bestF1 at the threshold that suits these scores best
 */
record MatchingFigures(double precision, double recall, double seen, double review, double bestF1) {

    static final List<String> NAMES = List.of("precision", "recall", "seen", "review", "best_f1");

    static MatchingFigures of(List<Judged> pairs, double[] scores, double same, double review) {
        int called = count(pairs, scores, true, same) + count(pairs, scores, false, same);
        double duplicates = count(pairs, scores, true, 0);
        double distinct = count(pairs, scores, false, 0);
        double found = count(pairs, scores, true, same);
        return new MatchingFigures(
                found / called,
                found / duplicates,
                count(pairs, scores, true, review) / duplicates,
                (count(pairs, scores, false, review) - count(pairs, scores, false, same)) / distinct,
                bestF1(pairs, scores, duplicates));
    }

    double[] values() {
        return new double[] {precision, recall, seen, review, bestF1};
    }

    private static int count(List<Judged> pairs, double[] scores, boolean same, double threshold) {
        return (int) IntStream.range(0, scores.length)
                .filter(i -> pairs.get(i).same() == same && scores[i] >= threshold)
                .count();
    }

    private static double bestF1(List<Judged> pairs, double[] scores, double duplicates) {
        int[] likelyFirst = IntStream.range(0, scores.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -scores[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        double best = 0;
        int found = 0;
        for (int rank = 0; rank < likelyFirst.length; rank++) {
            found += pairs.get(likelyFirst[rank]).same() ? 1 : 0;
            best = Math.max(best, 2.0 * found / (rank + 1 + duplicates));
        }
        return best;
    }
}
