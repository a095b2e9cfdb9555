package org.jalon.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.jalon.bench.JudgedPairs.Judged;
import org.jalon.matching.Feature;
import org.jspecify.annotations.Nullable;

/** Fits the weights, and says by cross-validation how good they are on places that they have not seen. */
final class MatchingFit {

    /** Small enough for weights to follow the pairs, large enough for rare features to stay near 0. */
    private static final double PENALTY = 0.5;

    private static final double SAME = 0.6;
    private static final double REVIEW = 0.08;
    private static final int FOLDS = 5;
    private static final int REPETITIONS = 20;

    /** No judged pair has SIRET: what is known of them is that one establishment may house several services. */
    private static final Map<Feature, Double> NOT_FITTED = Map.of(Feature.SIRET_SAME, 1.5, Feature.SIRET_OTHER, -1.0);

    private final JudgedPairs judged;
    private final PrintStream out;

    MatchingFit(JudgedPairs judged, PrintStream out) {
        this.judged = judged;
        this.out = out;
    }

    void run(@Nullable Path weights) throws IOException {
        List<double[]> figures = new ArrayList<>();
        double[] mean = new double[judged.pairs().size()];
        for (int repetition = 0; repetition < REPETITIONS; repetition++) {
            double[] scores = crossValidated(new Random(repetition));
            figures.add(MatchingFigures.of(judged.pairs(), scores, SAME, REVIEW).values());
            Arrays.setAll(mean, i -> mean[i] + scores[i] / REPETITIONS);
        }
        String summary = summary(figures);
        out.println("{\"what\":\"cross-validated\",\"pairs\":" + mean.length + ",\"groups\":" + judged.groups() + ','
                + summary + "}");
        errors(mean);
        if (weights != null) {
            Files.writeString(weights, text(summary));
        }
    }

    /** The score of each pair by a model that has not seen its group. */
    private double[] crossValidated(Random random) {
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, judged.groups()).boxed().toList());
        Collections.shuffle(order, random);
        double[] scores = new double[judged.pairs().size()];
        for (int fold = 0; fold < FOLDS; fold++) {
            int left = fold;
            List<Judged> seen = judged.pairs().stream()
                    .filter(pair -> order.get(pair.group()) % FOLDS != left)
                    .toList();
            LogisticFit fit = LogisticFit.of(seen, PENALTY);
            for (int i = 0; i < scores.length; i++) {
                Judged pair = judged.pairs().get(i);
                if (order.get(pair.group()) % FOLDS == left) {
                    scores[i] = fit.score(pair.values());
                }
            }
        }
        return scores;
    }

    private static String summary(List<double[]> figures) {
        return String.join(
                ",",
                IntStream.range(0, MatchingFigures.NAMES.size())
                        .mapToObj(at -> {
                            DoubleSummaryStatistics spread = figures.stream()
                                    .mapToDouble(values -> values[at])
                                    .summaryStatistics();
                            return String.format(
                                    Locale.ROOT,
                                    "\"%s\":[%.3f,%.3f,%.3f]",
                                    MatchingFigures.NAMES.get(at),
                                    spread.getMin(),
                                    spread.getAverage(),
                                    spread.getMax());
                        })
                        .toList());
    }

    /** What was decided wrongly or left to a person, the worst first. */
    private void errors(double[] scores) {
        IntStream.range(0, scores.length)
                .boxed()
                .filter(i -> judged.pairs().get(i).same() ? scores[i] < SAME : scores[i] >= REVIEW)
                .sorted(Comparator.comparingDouble(i -> judged.pairs().get(i).same() ? scores[i] : 1 - scores[i]))
                .forEach(i -> {
                    Judged pair = judged.pairs().get(i);
                    out.printf(
                            Locale.ROOT,
                            "{\"what\":\"doubtful\",\"left\":\"%s\",\"right\":\"%s\",\"same\":%b,\"score\":%.3f}%n",
                            pair.left(),
                            pair.right(),
                            pair.same(),
                            scores[i]);
                });
    }

    private String text(String summary) {
        double[] fitted = LogisticFit.of(judged.pairs(), PENALTY).weights();
        StringBuilder text = new StringBuilder();
        text.append(String.format(
                Locale.ROOT,
                "# Weights of the features of matching, by ./jalon bench matching --fit on %s, on %d pairs in %d groups.%n",
                LocalDate.now(),
                judged.pairs().size(),
                judged.groups()));
        text.append("# Lowest, mean and highest of ").append(REPETITIONS).append(" cross-validations: ");
        text.append(summary.replace("\"", "")).append('\n');
        text.append("# Of SIRET no pair says anything: their weights are set by hand.\n");
        text.append("same ").append(SAME).append("\nreview ").append(REVIEW).append('\n');
        text.append(String.format(Locale.ROOT, "constant %.3f%n", fitted[fitted.length - 1]));
        for (Feature feature : Feature.values()) {
            double weight = NOT_FITTED.getOrDefault(feature, fitted[feature.ordinal()]);
            text.append(String.format(Locale.ROOT, "%s %.3f%n", feature.code(), weight));
        }
        return text.toString();
    }
}
