package org.jalon.newsroom.find;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.jalon.search.FrenchText;

/**
 * The words of all that can be found, in a Lucene index in memory, made from the database at each start. One thread writes, any number
 * read.
 */
final class NewsIndex implements AutoCloseable {

    static final String KEY = "key";
    static final String KIND = "kind";
    static final String ID = "id";
    static final String DATE = "date";
    static final String PATH = "path";
    static final String SECTION = "section";
    static final String THEME = "theme";
    static final String TERRITORY = "territory";
    static final String TITLE = "title";
    static final String LEAD = "lead";
    static final String TEXT = "text";

    /** Where each word stands is kept, so that it need not be looked for when it is shown. */
    private static final FieldType WORDS = words();

    private final IndexWriter writer;
    private final SearcherManager searchers;

    NewsIndex() {
        try {
            writer = new IndexWriter(new ByteBuffersDirectory(), new IndexWriterConfig(new FrenchText()));
            searchers = new SearcherManager(writer, new SearcherFactory());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds or replaces some and drops others; after that, whoever asks sees them. */
    void update(Collection<Findable> changed, Collection<String> removed) {
        try {
            for (String key : removed) {
                writer.deleteDocuments(new Term(KEY, key));
            }
            for (Findable findable : changed) {
                writer.updateDocument(new Term(KEY, key(findable.kind(), findable.id())), document(findable));
            }
            writer.commit();
            searchers.maybeRefreshBlocking();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Something asked of the index as it was at its last update. */
    interface Asking<T> {
        T ask(IndexSearcher searcher) throws IOException;
    }

    <T> T ask(Asking<T> asking) {
        try {
            IndexSearcher searcher = searchers.acquire();
            try {
                return asking.ask(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FieldType words() {
        FieldType words = new FieldType(TextField.TYPE_STORED);
        words.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        words.freeze();
        return words;
    }

    static String key(Findable.Kind kind, String id) {
        return kind.slug() + ":" + id;
    }

    private static Document document(Findable findable) {
        Document document = new Document();
        document.add(new StringField(KEY, key(findable.kind(), findable.id()), Store.NO));
        document.add(new StringField(KIND, findable.kind().name(), Store.NO));
        Shown.keep(document, KIND, findable.kind().name());
        Shown.keep(document, ID, findable.id());
        Shown.keep(document, PATH, findable.path());
        Shown.keep(document, TITLE, findable.title());
        Shown.keep(document, LEAD, findable.lead());
        Shown.keep(document, TEXT, findable.text());
        document.add(new NumericDocValuesField(DATE, findable.date().toEpochMilli()));
        findable.sections().forEach(section -> document.add(new StringField(SECTION, section, Store.YES)));
        findable.themes().forEach(theme -> document.add(new StringField(THEME, theme, Store.YES)));
        findable.territories()
                .forEach(territory -> document.add(new StringField(TERRITORY, territory.toString(), Store.YES)));
        document.add(new Field(TITLE, findable.title(), WORDS));
        document.add(new Field(LEAD, findable.lead(), WORDS));
        document.add(new Field(TEXT, findable.text(), WORDS));
        return document;
    }

    @Override
    public void close() {
        try {
            searchers.close();
            writer.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
