package org.jalon.newsroom.find;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jalon.search.FrenchText;

/**
 * What somebody typed, as a question to the index. No sign has a meaning: it is the words that count, by their stems. A word that
 * stands nowhere may be one that is written much like it.
 */
final class NewsQuestion {

    private static final int MOST_WORDS = 12;
    private static final int SHORTEST_FUZZY = 4;
    private static final float TITLE = 4;
    private static final float LEAD = 2;
    private static final float ALIKE = 0.4f;
    /** Where no thing has all the words, this share of them will do. */
    private static final double ENOUGH = 0.6;

    private static final Analyzer WORDS = new FrenchText();

    private final IndexReader reader;
    private final List<Query> words = new ArrayList<>();

    NewsQuestion(String text, IndexReader reader) {
        this.reader = reader;
        stems(text).forEach(stem -> words.add(word(stem)));
    }

    /** Whether there is no word in it that means anything. */
    boolean isEmpty() {
        return words.isEmpty();
    }

    /** Things that have all the words. */
    Query all() {
        return matching(words.size());
    }

    /** Things that have most of the words. */
    Query most() {
        return matching((int) Math.ceil(words.size() * ENOUGH));
    }

    private Query matching(int least) {
        BooleanQuery.Builder query = new BooleanQuery.Builder().setMinimumNumberShouldMatch(least);
        words.forEach(word -> query.add(word, Occur.SHOULD));
        return query.build();
    }

    private Query word(String stem) {
        boolean known = count(NewsIndex.TITLE, stem) + count(NewsIndex.LEAD, stem) + count(NewsIndex.TEXT, stem) > 0;
        return new DisjunctionMaxQuery(
                List.of(
                        field(NewsIndex.TITLE, stem, TITLE, known),
                        field(NewsIndex.LEAD, stem, LEAD, known),
                        field(NewsIndex.TEXT, stem, 1, known)),
                0.1f);
    }

    private static Query field(String field, String stem, float boost, boolean known) {
        Term term = new Term(field, stem);
        return known || stem.length() < SHORTEST_FUZZY
                ? new BoostQuery(new TermQuery(term), boost)
                : new BoostQuery(new FuzzyQuery(term, 1, 1), boost * ALIKE);
    }

    private int count(String field, String stem) {
        try {
            return reader.docFreq(new Term(field, stem));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> stems(String text) {
        Set<String> stems = new LinkedHashSet<>();
        try (TokenStream stream = WORDS.tokenStream(NewsIndex.TEXT, text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken() && stems.size() < MOST_WORDS) {
                stems.add(term.toString());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return stems;
    }
}
