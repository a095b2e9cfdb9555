package org.jalon.search.rank;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jalon.search.index.Entry;
import org.jalon.search.index.Index;
import org.jalon.search.lexicon.Token;
import org.jalon.search.text.NameRanking;
import org.jalon.search.text.NameRanking.Candidate;
import org.jalon.search.text.NameRanking.Scored;
import org.jalon.search.understand.Meaning;

/**
 * The places whose name has the words asked for, the likeliest first.
 *
 * @param keys of them
 * @param best score, 0 when there is none
 */
record ByName(int[] keys, double best) {

    /** No one reads more namesakes. */
    static final int MOST = 1_000;

    /** Names that fit less than this share of the best one are not what was meant. */
    private static final double WORTH_SHOWING = 0.6;

    /** At this distance, being in the commune asked for counts a third. */
    private static final double FADING_METERS = 10_000;

    /** How much the nearest of two equal names wins by. */
    private static final double NEARNESS = 0.05;

    /** Decides between equal names only: a word more or less in a name weighs more. */
    private static final double TO_VERIFY = 0.003;

    static ByName rank(Question question) {
        Meaning meaning = question.meaning();
        Index index = question.index();
        Set<String> placeWords =
                meaning.where() == null ? Set.of() : Set.copyOf(meaning.where().words());
        NameRanking ranking = new NameRanking(
                index.texts(),
                meaning.words(),
                Set.copyOf(meaning.names()),
                placeWords,
                new HashSet<>(Token.words(meaning.asked())),
                false);
        List<Scored> scored = ranking.rank(key -> candidate(question, index.entry(key)));
        Map<Integer, Double> scores = new HashMap<>();
        double best = 0;
        for (Scored one : scored) {
            Entry entry = index.entry(one.key());
            double near = meaning.where() == null ? NEARNESS * nearness(question, entry) : 0;
            scores.put(one.key(), one.score() + near - (question.isToVerify(entry) ? TO_VERIFY : 0));
            best = Math.max(best, one.score());
        }
        Ordering order = new Ordering();
        for (Scored one : scored) {
            if (one.score() >= WORTH_SHOWING * best) {
                order.add(-scores.getOrDefault(one.key(), 0.0), index.entry(one.key()));
            }
        }
        return new ByName(order.keys(), best);
    }

    private static Candidate candidate(Question question, Entry entry) {
        double nearness =
                question.meaning().where() == null ? 0 : question.isThere(entry) ? 1 : 0.6 * nearness(question, entry);
        return new Candidate(entry.name(), nearness, question.isOfKind(entry), entry.communeWords());
    }

    private static double nearness(Question question, Entry entry) {
        return question.center() == null ? 0 : Math.exp(-question.distance(entry) / FADING_METERS);
    }
}
