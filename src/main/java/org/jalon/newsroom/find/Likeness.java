package org.jalon.newsroom.find;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.mlt.MoreLikeThis;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.jalon.search.FrenchText;

/** What speaks of the same: the words that are telling in one are in the other; the same themes, section and territory add to it. */
final class Likeness {

    private static final String[] WORDS = {NewsIndex.TITLE, NewsIndex.LEAD, NewsIndex.TEXT};
    private static final int MOST_WORDS = 25;
    private static final int FEW = 10;
    private static final int KEPT = 2_000;
    private static final float THEME = 1.5f;
    private static final float TERRITORY = 1;
    private static final float SECTION = 0.5f;

    private final NewsIndex index;
    /** Finding them takes long, and what speaks of the same changes slowly. */
    private final Cache<String, List<String>> kept = Caffeine.newBuilder()
            .maximumSize(KEPT)
            .expireAfterWrite(Duration.ofMinutes(10))
            .build();

    Likeness(NewsIndex index) {
        this.index = index;
    }

    List<String> find(Findable.Kind kind, String id, int limit) {
        return kept.get(NewsIndex.key(kind, id) + " " + limit, missing -> look(kind, id, limit));
    }

    private List<String> look(Findable.Kind kind, String id, int limit) {
        return index.ask(searcher -> {
            Term key = new Term(NewsIndex.KEY, NewsIndex.key(kind, id));
            ScoreDoc[] own = searcher.search(new TermQuery(key), 1).scoreDocs;
            if (own.length == 0) {
                return List.of();
            }
            BooleanQuery.Builder query = new BooleanQuery.Builder()
                    .add(words(searcher, own[0].doc), Occur.MUST)
                    .add(new TermQuery(new Term(NewsIndex.KIND, kind.name())), Occur.FILTER)
                    .add(new TermQuery(key), Occur.MUST_NOT);
            Document document = searcher.storedFields().document(own[0].doc);
            shared(document, NewsIndex.THEME, THEME, query);
            shared(document, NewsIndex.TERRITORY, TERRITORY, query);
            shared(document, NewsIndex.SECTION, SECTION, query);
            List<String> ids = new ArrayList<>();
            for (ScoreDoc hit : searcher.search(query.build(), limit).scoreDocs) {
                ids.add(Shown.of(searcher, hit.doc, NewsIndex.ID));
            }
            return ids;
        });
    }

    private static Query words(IndexSearcher searcher, int document) throws IOException {
        MoreLikeThis words = new MoreLikeThis(searcher.getIndexReader());
        words.setAnalyzer(new FrenchText());
        words.setFieldNames(WORDS);
        words.setMinTermFreq(1);
        words.setMinDocFreq(2);
        words.setMaxDocFreq(Math.max(FEW, searcher.getIndexReader().numDocs() * 2 / 5));
        words.setMaxQueryTerms(MOST_WORDS);
        words.setBoost(true);
        return words.like(document);
    }

    /** What the thing has of a field, and others may share. */
    private static void shared(Document document, String field, float boost, BooleanQuery.Builder query) {
        for (String value : document.getValues(field)) {
            Query same = new ConstantScoreQuery(new TermQuery(new Term(field, value)));
            query.add(new BoostQuery(same, boost), Occur.SHOULD);
        }
    }
}
