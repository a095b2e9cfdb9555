package org.jalon.newsroom.resource.shelf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.jalon.search.FrenchText;

/** The words of texts by their stems, as the search for places folds them. Thread-safe. */
final class Stems {

    private final Analyzer french = new FrenchText();

    /** The stems of a text in their order. */
    List<String> of(String text) {
        List<String> stems = new ArrayList<>();
        try (TokenStream tokens = french.tokenStream("text", text)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                stems.add(term.toString());
            }
            tokens.end();
            return stems;
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory can be read", e);
        }
    }
}
