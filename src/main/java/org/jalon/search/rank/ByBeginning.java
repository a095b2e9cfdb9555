package org.jalon.search.rank;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.jalon.search.index.Entry;
import org.jalon.search.index.Index;
import org.jalon.search.text.NameRanking;
import org.jalon.search.text.NameRanking.Candidate;
import org.jalon.search.text.NameRanking.Scored;
import org.jalon.search.understand.Meaning;

/** The places whose name the text may be the beginning of. */
public final class ByBeginning {

    /** Names that fit less are no suggestion. */
    private static final double LIKELY = 0.4;

    private static final double FADING_METERS = 30_000;

    private ByBeginning() {}

    /** Keys of the likeliest places, at most {@code limit}. */
    public static int[] rank(Question question, int limit) {
        Meaning meaning = question.meaning();
        Index index = question.index();
        Set<String> placeWords = meaning.where() == null
                        || meaning.where().words().size() == meaning.words().size()
                ? Set.of()
                : Set.copyOf(meaning.where().words());
        Set<String> names = new HashSet<>(meaning.words());
        names.removeAll(placeWords);
        NameRanking ranking = new NameRanking(index.texts(), meaning.words(), names, placeWords, Set.of(), true);
        Ordering order = new Ordering();
        for (Scored scored : ranking.rank(key -> candidate(question, index.entry(key)))) {
            Entry entry = index.entry(scored.key());
            double nearness = question.center() == null ? 0 : 0.1 * Math.exp(-question.distance(entry) / FADING_METERS);
            if (scored.score() >= LIKELY) {
                order.add(-scored.score() - nearness, entry);
            }
        }
        int[] keys = order.keys();
        return Arrays.copyOf(keys, Math.min(keys.length, limit));
    }

    private static Candidate candidate(Question question, Entry entry) {
        return new Candidate(entry.name(), question.isThere(entry) ? 1 : 0, false, entry.communeWords());
    }
}
