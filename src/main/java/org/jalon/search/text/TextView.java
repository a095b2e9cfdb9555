package org.jalon.search.text;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.QueryBuilder;
import org.jalon.search.lexicon.FrenchSound;

/** The texts of places at one moment. Immutable and thread-safe. */
public final class TextView {

    private static final int KEPT = 50_000;

    private final IndexSearcher searcher;
    private final FormFinder forms;
    /** What was computed of names and their words; this view never changes, so neither do they. */
    private final LoadingCache<String, NameWords> names =
            Caffeine.newBuilder().maximumSize(KEPT).build(NameWords::of);

    private final LoadingCache<String, Double> weights =
            Caffeine.newBuilder().maximumSize(KEPT).build(this::computeWeight);

    private final LoadingCache<String, String> sounds =
            Caffeine.newBuilder().maximumSize(KEPT).build(FrenchSound::of);

    TextView(IndexSearcher searcher) {
        this.searcher = searcher;
        this.forms = new FormFinder(searcher.getIndexReader());
    }

    /** Whether a name has this folded word, or one that sounds like it. */
    public boolean knows(String word) {
        return forms.count(TextIndex.SOUNDS, FrenchSound.of(word)) > 0;
    }

    /** The forms in which the words of a question stand in names; the last one may be the beginning of a word. */
    WordForms formsOf(String word, boolean unfinished) {
        return forms.find(word, unfinished);
    }

    /** The joined form of two words, when names have it. */
    boolean hasJoined(String joined) {
        return forms.count(TextIndex.WORDS, joined) > 0;
    }

    NameWords wordsOf(String name) {
        return names.get(name);
    }

    String soundOf(String word) {
        return sounds.get(word);
    }

    /** How much a word tells places apart: the rarer in names, the more. */
    double weightOf(String word) {
        return weights.get(word);
    }

    private double computeWeight(String word) {
        return forms.weight(
                Math.max(forms.count(TextIndex.WORDS, word), forms.count(TextIndex.SOUNDS, FrenchSound.of(word))));
    }

    /**
     * Keys of the places whose name has the best of these words, at most {@code limit}, roughly best first.
     *
     * @param words to look for
     * @param needed words of which one at least must be found
     * @param unfinished whether the last word may be the beginning of one
     */
    int[] candidates(List<WordForms> words, Collection<WordForms> needed, boolean unfinished, int limit) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (WordForms word : words) {
            query.add(inTown(word, unfinished && word.equals(words.getLast())), Occur.SHOULD);
            if (word.isFound()) {
                query.add(query(word), Occur.SHOULD);
                if (needed.contains(word)) {
                    any.add(query(word), Occur.SHOULD);
                }
            }
        }
        query.add(any.build(), Occur.FILTER);
        return keys(query.build(), limit);
    }

    /** Keys of the places of which all these words are said somewhere, best first. */
    public int[] saying(String text, int limit) {
        Query query = new QueryBuilder(TextIndex.perField()).createBooleanQuery(TextIndex.ABOUT, text, Occur.MUST);
        return query == null ? new int[0] : keys(query, limit);
    }

    private int[] keys(Query query, int limit) {
        try {
            ScoreDoc[] found = searcher.search(query, limit).scoreDocs;
            Map<Integer, Integer> order = new HashMap<>();
            for (int i = 0; i < found.length; i++) {
                order.put(found[i].doc, i);
            }
            int[] keys = new int[found.length];
            NumericDocValues values = MultiDocValues.getNumericValues(searcher.getIndexReader(), TextIndex.KEY);
            for (int doc : order.keySet().stream().sorted().toList()) {
                if (values != null && values.advanceExact(doc)) {
                    keys[order.getOrDefault(doc, 0)] = (int) values.longValue();
                }
            }
            return keys;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Query query(WordForms word) {
        List<Query> forms = new ArrayList<>();
        word.words().forEach((form, fit) -> forms.add(clause(TextIndex.WORDS, form, fit * word.weight())));
        word.sounds().forEach((form, fit) -> forms.add(clause(TextIndex.SOUNDS, form, fit * word.weight())));
        return new DisjunctionMaxQuery(forms, 0);
    }

    /** Of places with the same name, those in a town that the question may mean come first. */
    private static Query inTown(WordForms word, boolean unfinished) {
        Term town = new Term(TextIndex.TOWN, word.word());
        Query query = unfinished ? new PrefixQuery(town) : new TermQuery(town);
        return new BoostQuery(new ConstantScoreQuery(query), (float) word.weight() / 2);
    }

    private static Query clause(String field, String form, double score) {
        return new BoostQuery(new ConstantScoreQuery(new TermQuery(new Term(field, form))), (float) score);
    }
}
