package org.jalon.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Logistic regression over {@link Feature}: the log-odds of one place are a constant plus the sum of each value times its
 * weight. Two thresholds turn the probability into a decision. Immutable.
 */
public final class Model {

    private static final List<Feature> FEATURES = List.of(Feature.values());
    private static final String CONSTANT = "constant";
    private static final String SAME = "same";
    private static final String REVIEW = "review";

    /** What adds less to the log-odds is not worth a word. */
    private static final double WORTH_SAYING = 0.25;

    private static final Model CURRENT = parse(Resource.lines("weights.txt"));

    private final double[] weights = new double[Feature.values().length];
    private final double constant;
    private final double same;
    private final double review;

    private Model(Map<Feature, Double> weights, double constant, double same, double review) {
        weights.forEach((feature, weight) -> this.weights[feature.ordinal()] = weight);
        this.constant = constant;
        this.same = same;
        this.review = review;
    }

    /** The model in use, from {@code matching/weights.txt}, which says when and on what it was fitted. */
    public static Model current() {
        return CURRENT;
    }

    /**
     * A model.
     *
     * @param weights of features; those left out say nothing
     * @param constant log-odds when nothing is known
     * @param same probability from which on two records are one place
     * @param review probability from which on a person should look
     */
    public static Model of(Map<Feature, Double> weights, double constant, double same, double review) {
        return new Model(weights, constant, same, review);
    }

    /** The probability of one place. */
    public double score(Comparison comparison) {
        double sum = constant + comparison.weighed(weights);
        return 1 / (1 + Math.exp(-sum));
    }

    /** What a probability means. */
    public Decision decide(double score) {
        return score >= same ? Decision.SAME : score >= review ? Decision.REVIEW : Decision.DIFFERENT;
    }

    /** Probability, decision and reasons. */
    public Judgement judge(Comparison comparison) {
        List<Reason> reasons = new ArrayList<>();
        for (Feature feature : FEATURES) {
            double value = comparison.value(feature);
            double weight = weights[feature.ordinal()] * value;
            if (Math.abs(weight) >= WORTH_SAYING) {
                reasons.add(new Reason(feature, value, weight));
            }
        }
        reasons.sort(Comparator.comparingDouble((Reason reason) -> -Math.abs(reason.weight())));
        double score = score(comparison);
        return new Judgement(score, decide(score), reasons);
    }

    private static Model parse(List<String> lines) {
        Map<String, Double> numbers = lines.stream()
                .map(line -> line.split("\\s+"))
                .collect(Collectors.toMap(words -> words[0], words -> Double.valueOf(words[1])));
        Map<Feature, Double> weights = new EnumMap<>(Feature.class);
        for (Feature feature : Feature.values()) {
            weights.put(feature, number(numbers, feature.code()));
        }
        return new Model(weights, number(numbers, CONSTANT), number(numbers, SAME), number(numbers, REVIEW));
    }

    private static double number(Map<String, Double> numbers, String name) {
        Double number = numbers.get(name);
        if (number == null) {
            throw new IllegalStateException("no weight of " + name);
        }
        return number;
    }
}
