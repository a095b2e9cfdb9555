package org.jalon.bench;

import java.util.List;
import org.jalon.bench.JudgedPairs.Judged;

/**
 * Logistic regression with an L2 penalty, by Newton's method (Hastie, Tibshirani, Friedman, <i>The Elements of Statistical
 * Learning</i>, 2009, 4.4.1). The constant is not penalised.
 *
 * @param weights of the features, and the constant last
 */
record LogisticFit(double[] weights) {

    private static final int MOST_STEPS = 30;
    private static final double SMALL_STEP = 1e-12;

    static LogisticFit of(List<Judged> pairs, double penalty) {
        int size = pairs.getFirst().values().length + 1;
        double[] weights = new double[size];
        for (int step = 0; step < MOST_STEPS; step++) {
            double[] change = solve(equations(pairs, weights, penalty));
            double length = 0;
            for (int i = 0; i < size; i++) {
                weights[i] += change[i];
                length += change[i] * change[i];
            }
            if (length < SMALL_STEP) {
                break;
            }
        }
        return new LogisticFit(weights);
    }

    double score(double[] values) {
        return score(weights, values);
    }

    private static double score(double[] weights, double[] values) {
        double sum = weights[values.length];
        for (int i = 0; i < values.length; i++) {
            sum += weights[i] * values[i];
        }
        return 1 / (1 + Math.exp(-sum));
    }

    /** The Hessian, and the gradient in the last column. */
    private static double[][] equations(List<Judged> pairs, double[] weights, double penalty) {
        int size = weights.length;
        double[][] rows = new double[size][size + 1];
        for (Judged pair : pairs) {
            double score = score(weights, pair.values());
            double error = (pair.same() ? 1 : 0) - score;
            double variance = score * (1 - score) + 1e-9;
            for (int i = 0; i < size; i++) {
                double value = value(pair, i);
                rows[i][size] += value * error;
                for (int j = 0; value != 0 && j < size; j++) {
                    rows[i][j] += variance * value * value(pair, j);
                }
            }
        }
        for (int i = 0; i < size; i++) {
            double ridge = i == size - 1 ? 1e-6 : penalty;
            rows[i][i] += ridge;
            rows[i][size] -= ridge * weights[i];
        }
        return rows;
    }

    private static double value(Judged pair, int at) {
        return at == pair.values().length ? 1 : pair.values()[at];
    }

    /** Gauss's elimination; the matrix is positive definite, so that no rows need be swapped. */
    private static double[] solve(double[][] rows) {
        int size = rows.length;
        for (int i = 0; i < size; i++) {
            for (int k = i + 1; k < size; k++) {
                double factor = rows[k][i] / rows[i][i];
                for (int j = i; j <= size; j++) {
                    rows[k][j] -= factor * rows[i][j];
                }
            }
        }
        double[] solution = new double[size];
        for (int i = size - 1; i >= 0; i--) {
            double rest = rows[i][size];
            for (int j = i + 1; j < size; j++) {
                rest -= rows[i][j] * solution[j];
            }
            solution[i] = rest / rows[i][i];
        }
        return solution;
    }
}
