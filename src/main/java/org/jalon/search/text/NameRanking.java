package org.jalon.search.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * How well names answer the words of a question: a weighted share of the question's words that are in the name, and of
 * the name's words that were asked. Rare words weigh most.
 */
public final class NameRanking {

    private static final int CANDIDATES = 400;
    /** Below this share of the words that must be in the name, it is another name. */
    private static final double NEEDED_SHARE = 0.45;
    /** What it costs a name to have words that were not asked. */
    private static final double UNASKED = 0.25;
    /** Naming the right commune counts as much as a word in about one name in fifty. */
    private static final double PLACE_WEIGHT = 4;

    private static final double KIND_FIT = 0.9;
    private static final double TOWN_FIT = 0.95;

    private final TextView texts;
    private final List<WordForms> forms = new ArrayList<>();
    private final Set<WordForms> needed = new HashSet<>();
    private final Set<String> placeWords;
    private final Set<String> kindWords;
    private final boolean unfinished;

    /**
     * What is known of a candidate beside its words.
     *
     * @param name of the place
     * @param nearness 1 in the commune asked for, falling to 0 with distance
     * @param ofKind whether it is of the kind asked for
     * @param communeWords the words of its own commune, which need not be asked for
     */
    public record Candidate(String name, double nearness, boolean ofKind, Set<String> communeWords) {}

    /** A candidate's key and score, from 0 to 1. */
    public record Scored(int key, double score) {}

    /**
     * @param texts to look in
     * @param words of the question
     * @param names those of them that must be in the name
     * @param placeWords those of them that name a commune
     * @param kindWords those of them that name a kind of structure
     * @param unfinished whether the last word may be the beginning of one
     */
    public NameRanking(
            TextView texts,
            List<String> words,
            Set<String> names,
            Set<String> placeWords,
            Set<String> kindWords,
            boolean unfinished) {
        this.texts = texts;
        this.placeWords = placeWords;
        this.kindWords = kindWords;
        this.unfinished = unfinished;
        for (int i = 0; i < words.size(); i++) {
            WordForms found = texts.formsOf(words.get(i), unfinished && i == words.size() - 1);
            forms.add(found);
            if (names.contains(words.get(i))) {
                needed.add(found);
            }
        }
        join();
    }

    /** "fab lab" finds "fablab": the joined word stands for both. */
    private void join() {
        for (int i = 0; i + 1 < forms.size(); i++) {
            String joined = forms.get(i).word() + forms.get(i + 1).word();
            if (texts.hasJoined(joined)) {
                replace(i, joined);
                replace(i + 1, joined);
            }
        }
    }

    private void replace(int index, String joined) {
        WordForms old = forms.get(index);
        Map<String, Double> words = new HashMap<>(old.words());
        words.put(joined, 0.99);
        double weight = old.isFound() ? old.weight() : texts.weightOf(joined);
        WordForms replaced = new WordForms(old.word(), weight, words, old.sounds());
        forms.set(index, replaced);
        if (needed.remove(old)) {
            needed.add(replaced);
        }
    }

    /** The places whose names have enough of the needed words, with their scores, in no order. */
    public List<Scored> rank(IntFunction<Candidate> candidates) {
        if (needed.stream().noneMatch(WordForms::isFound)) {
            return List.of();
        }
        List<Scored> scored = new ArrayList<>();
        for (int key : texts.candidates(forms, needed, unfinished, CANDIDATES)) {
            double score = score(candidates.apply(key));
            if (score > 0) {
                scored.add(new Scored(key, score));
            }
        }
        return scored;
    }

    private double score(Candidate candidate) {
        NameWords name = texts.wordsOf(candidate.name());
        double asked = 0;
        double answered = 0;
        double neededWeight = 0;
        double neededAnswered = 0;
        double placeFit = candidate.nearness();
        double placeNamed = placeWords.isEmpty() ? 0 : 1;
        for (WordForms word : forms) {
            double fit = fit(word, name);
            if (needed.contains(word)) {
                neededWeight += word.weight();
                neededAnswered += word.weight() * fit;
            }
            if (placeWords.contains(word.word())) {
                placeNamed = Math.min(placeNamed, fit);
                continue;
            }
            if (unfinished) {
                fit = Math.max(fit, townFit(word, candidate));
            }
            if (candidate.ofKind() && kindWords.contains(word.word())) {
                fit = Math.max(fit, KIND_FIT);
            }
            asked += word.weight();
            answered += word.weight() * fit;
        }
        if (neededAnswered < NEEDED_SHARE * neededWeight) {
            return 0;
        }
        if (!placeWords.isEmpty()) {
            asked += PLACE_WEIGHT;
            answered += PLACE_WEIGHT * Math.max(placeFit, 0.8 * placeNamed);
        }
        return answered / asked * (1 - UNASKED + UNASKED * askedShare(name, candidate));
    }

    /** While typing, a word may also be the beginning of the commune. */
    private double townFit(WordForms word, Candidate candidate) {
        boolean last = word.equals(forms.getLast());
        return candidate.communeWords().stream()
                        .anyMatch(town -> last ? town.startsWith(word.word()) : town.equals(word.word()))
                ? TOWN_FIT
                : 0;
    }

    private double fit(WordForms word, NameWords name) {
        double best = 0;
        for (int i = 0; i < name.words().size(); i++) {
            best = Math.max(best, fit(word, name.words().get(i)));
            if (best < 1 && !name.joined().get(i).isEmpty()) {
                best = Math.max(best, 0.97 * fit(word, name.joined().get(i)));
            }
        }
        return best;
    }

    private double fit(WordForms asked, String nameWord) {
        return asked.fit(nameWord, texts.soundOf(nameWord));
    }

    /** The weighted share of the name's words that the question has; those of its own commune count little. */
    private double askedShare(NameWords name, Candidate candidate) {
        double all = 0;
        double hit = 0;
        for (int i = 0; i < name.words().size(); i++) {
            String word = name.words().get(i);
            double weight = texts.weightOf(word) * (candidate.communeWords().contains(word) ? 0.2 : 1);
            double fit = 0;
            for (WordForms asked : forms) {
                fit = Math.max(fit, fit(asked, word));
                fit = Math.max(
                        fit,
                        i + 1 < name.words().size() ? fit(asked, name.joined().get(i)) : 0);
                fit = Math.max(fit, i > 0 ? fit(asked, name.joined().get(i - 1)) : 0);
            }
            all += weight;
            hit += weight * fit;
        }
        return all == 0 ? 0 : hit / all;
    }
}
