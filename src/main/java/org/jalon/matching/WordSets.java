package org.jalon.matching;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/** Compares lists of words, each with its weight. Symmetric. */
final class WordSets {

    /** What it counts that a word is not in the other list, but beside it. */
    private static final double BESIDE = 0.8;

    private WordSets() {}

    /**
     * What two lists have in common.
     *
     * @param alike common weight in that of both, 0 to 1
     * @param held common weight in that of the list that has more of it in common, 0 to 1
     * @param apart weight that both keep for themselves: that of the list that keeps less
     */
    record Common(double alike, double held, double apart) {}

    static Common compare(List<String> one, List<String> other, ToDoubleFunction<String> weight) {
        return compare(one, other, word -> false, word -> false, weight);
    }

    static Common compare(
            List<String> one,
            List<String> other,
            Predicate<String> besideOne,
            Predicate<String> besideOther,
            ToDoubleFunction<String> weight) {
        double ofOne = total(one, weight);
        double ofOther = total(other, weight);
        if (ofOne == 0 || ofOther == 0) {
            return new Common(0, 0, 0);
        }
        double foundInOther = found(one, other, besideOther, weight);
        double foundInOne = found(other, one, besideOne, weight);
        return new Common(
                (foundInOther + foundInOne) / (ofOne + ofOther),
                Math.max(foundInOther / ofOne, foundInOne / ofOther),
                Math.min(ofOne - foundInOther, ofOther - foundInOne));
    }

    private static double found(
            List<String> words, List<String> others, Predicate<String> beside, ToDoubleFunction<String> weight) {
        double sum = 0;
        for (String word : words) {
            double best = 0;
            for (String other : others) {
                best = Math.max(best, WordLikeness.of(word, other));
            }
            if (best < BESIDE && beside.test(word)) {
                best = BESIDE;
            }
            sum += best * weight.applyAsDouble(word);
        }
        return sum;
    }

    private static double total(List<String> words, ToDoubleFunction<String> weight) {
        double sum = 0;
        for (String word : words) {
            sum += weight.applyAsDouble(word);
        }
        return sum;
    }
}
