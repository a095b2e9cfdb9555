package org.jalon.newsroom.find;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/** Finds what the newsroom published by its words: articles, events, publications, letters and resources alike. Thread-safe. */
public final class NewsSearch {

    /** Hits that are put in order; nobody reads further. */
    private static final int MOST = 400;

    private static final double DAYS_TO_HALVE = 365;
    private static final double MILLIS_A_DAY = 86_400_000;

    private final NewsIndex index;
    private final Likeness likeness;
    private final Clock clock;

    NewsSearch(NewsIndex index, Clock clock) {
        this.index = index;
        this.likeness = new Likeness(index);
        this.clock = clock;
    }

    /**
     * What was found.
     *
     * @param hits of the page that was asked for, best first
     * @param counts how many there are of each kind, in all; kinds without any are left out
     * @param exact whether they have all the words; otherwise only most of them
     */
    public record Results(List<Hit> hits, Map<Findable.Kind, Integer> counts, boolean exact) {

        /** How many there are, of a kind or of all. */
        public int count(Findable.@Nullable Kind kind) {
            return kind != null
                    ? counts.getOrDefault(kind, 0)
                    : counts.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    /**
     * Something found.
     *
     * @param kind of it
     * @param id of it
     * @param path French path of its page
     * @param title with the words that were asked for marked
     * @param passages of its text around them
     * @param date of it
     */
    public record Hit(
            Findable.Kind kind, String id, String path, List<Piece> title, List<Piece> passages, Instant date) {}

    /** A piece of a text, which is one of the words that were asked for or what stands between. */
    public record Piece(String text, boolean marked) {}

    /**
     * Looks for words.
     *
     * @param text as typed
     * @param kind of things wanted, all when absent
     * @param limit hits of the page
     * @param offset hits before it
     */
    public Results find(String text, Findable.@Nullable Kind kind, int limit, int offset) {
        return index.ask(searcher -> {
            NewsQuestion question = new NewsQuestion(text, searcher.getIndexReader());
            if (question.isEmpty()) {
                return new Results(List.of(), Map.of(), true);
            }
            Map<Findable.Kind, Integer> counts = counts(searcher, question.all());
            boolean exact = !counts.isEmpty();
            Query query = exact ? question.all() : question.most();
            List<Integer> found = ranked(searcher, of(query, kind));
            List<Integer> page = found.subList(Math.min(offset, found.size()), Math.min(offset + limit, found.size()));
            return new Results(hits(searcher, query, page), exact ? counts : counts(searcher, query), exact);
        });
    }

    /** How many things of each kind have all these words; kinds without any are left out. */
    public Map<Findable.Kind, Integer> counts(String text) {
        return index.ask(searcher -> {
            NewsQuestion question = new NewsQuestion(text, searcher.getIndexReader());
            return question.isEmpty() ? Map.of() : counts(searcher, question.all());
        });
    }

    /** Ids of things of the same kind that speak of the same, the most alike first. */
    public List<String> alike(Findable.Kind kind, String id, int limit) {
        return likeness.find(kind, id, limit);
    }

    private static Map<Findable.Kind, Integer> counts(IndexSearcher searcher, Query query) throws IOException {
        Map<Findable.Kind, Integer> counts = new EnumMap<>(Findable.Kind.class);
        for (Findable.Kind kind : Findable.Kind.values()) {
            boolean none = searcher.getIndexReader().docFreq(new Term(NewsIndex.KIND, kind.name())) == 0;
            int count = none ? 0 : searcher.count(of(query, kind));
            if (count > 0) {
                counts.put(kind, count);
            }
        }
        return counts;
    }

    private static Query of(Query query, Findable.@Nullable Kind kind) {
        return kind == null
                ? query
                : new BooleanQuery.Builder()
                        .add(query, Occur.MUST)
                        .add(new TermQuery(new Term(NewsIndex.KIND, kind.name())), Occur.FILTER)
                        .build();
    }

    /** By how well the words fit, and what is new before what is old: a year halves the part that age has in it. */
    private List<Integer> ranked(IndexSearcher searcher, Query query) throws IOException {
        record Ranked(int document, double score) {}
        ScoreDoc[] best = searcher.search(query, MOST).scoreDocs;
        List<Ranked> ranked = new ArrayList<>();
        for (ScoreDoc hit : best) {
            double days = Math.max(0, (clock.millis() - date(searcher, hit.doc)) / MILLIS_A_DAY);
            ranked.add(new Ranked(hit.doc, hit.score * (1 + Math.pow(0.5, days / DAYS_TO_HALVE))));
        }
        return ranked.stream()
                .sorted(Comparator.comparingDouble(Ranked::score).reversed().thenComparingInt(Ranked::document))
                .map(Ranked::document)
                .toList();
    }

    private static long date(IndexSearcher searcher, int document) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        NumericDocValues dates = DocValues.getNumeric(leaf.reader(), NewsIndex.DATE);
        return dates.advanceExact(document - leaf.docBase) ? dates.longValue() : 0;
    }

    private static List<Hit> hits(IndexSearcher searcher, Query query, List<Integer> documents) throws IOException {
        if (documents.isEmpty()) {
            return List.of();
        }
        Highlights highlights = new Highlights(searcher, query, documents);
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < documents.size(); i++) {
            int document = documents.get(i);
            hits.add(new Hit(
                    Findable.Kind.valueOf(Shown.of(searcher, document, NewsIndex.KIND)),
                    Shown.of(searcher, document, NewsIndex.ID),
                    Shown.of(searcher, document, NewsIndex.PATH),
                    highlights.title(i, Shown.of(searcher, document, NewsIndex.TITLE)),
                    highlights.passages(i, Shown.of(searcher, document, NewsIndex.LEAD)),
                    Instant.ofEpochMilli(date(searcher, document))));
        }
        return hits;
    }
}
