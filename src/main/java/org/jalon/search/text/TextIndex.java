package org.jalon.search.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.jalon.search.FrenchText;
import org.jalon.search.lexicon.FrenchSound;

/**
 * The texts of all places in a Lucene index, in memory: it is made from the directory at start, so that nothing on the
 * disk can be stale or broken. One thread writes; the views it gives are immutable and thread-safe.
 */
public final class TextIndex implements AutoCloseable {

    static final String KEY = "key";
    /** Folded words of the name, and neighbours as one word. */
    static final String WORDS = "words";
    /** How the words of the name sound. */
    static final String SOUNDS = "sounds";
    /** Folded words of the commune. */
    static final String TOWN = "town";
    /** Everything else that is said of the place. */
    static final String ABOUT = "about";

    private final IndexWriter writer;

    public TextIndex() {
        try {
            writer = new IndexWriter(new ByteBuffersDirectory(), new IndexWriterConfig(perField()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Names come as words already folded. */
    static Analyzer perField() {
        return new PerFieldAnalyzerWrapper(new WhitespaceAnalyzer(), Map.of(ABOUT, new FrenchText()));
    }

    /** Adds or replaces texts and drops those of some keys; then gives a view of all that is in it. */
    public TextView update(Collection<PlaceText> changed, Collection<Integer> removed) {
        try {
            for (int key : removed) {
                writer.deleteDocuments(term(key));
            }
            for (PlaceText text : changed) {
                writer.updateDocument(term(text.key()), document(text));
            }
            writer.commit();
            return new TextView(new IndexSearcher(DirectoryReader.open(writer)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Document document(PlaceText text) {
        NameWords name = NameWords.of(text.name());
        Set<String> words = new LinkedHashSet<>(name.words());
        name.joined().stream().filter(joined -> !joined.isEmpty()).forEach(words::add);
        Document document = new Document();
        document.add(new StringField(KEY, Integer.toString(text.key()), Store.NO));
        document.add(new NumericDocValuesField(KEY, text.key()));
        document.add(new TextField(WORDS, String.join(" ", words), Store.NO));
        document.add(new TextField(
                SOUNDS, words.stream().map(FrenchSound::of).distinct().collect(Collectors.joining(" ")), Store.NO));
        document.add(new TextField(TOWN, String.join(" ", text.commune()), Store.NO));
        document.add(new TextField(ABOUT, text.name() + "\n" + text.about(), Store.NO));
        return document;
    }

    private static Term term(int key) {
        return new Term(KEY, Integer.toString(key));
    }

    @Override
    public void close() {
        try {
            writer.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
