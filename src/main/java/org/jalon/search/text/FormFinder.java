package org.jalon.search.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BytesRef;
import org.jalon.search.lexicon.FrenchSound;

/** Finds how the words of a question may be written in names: as they are, as they sound, or with typing errors. */
final class FormFinder {

    private static final int MAX_FORMS = 40;
    private static final int SHORTEST_FUZZY = 4;
    private static final int LONG = 8;

    private final IndexReader reader;

    FormFinder(IndexReader reader) {
        this.reader = reader;
    }

    WordForms find(String word, boolean unfinished) {
        Map<String, Double> words = new HashMap<>();
        Map<String, Double> sounds = new HashMap<>();
        int count = count(TextIndex.WORDS, word);
        if (count > 0) {
            words.put(word, 1.0);
        }
        String sound = FrenchSound.of(word);
        int heard = count(TextIndex.SOUNDS, sound);
        if (heard > 0) {
            sounds.put(sound, WordForms.SAME_SOUND);
            count = Math.max(count, heard);
        }
        if (unfinished && word.length() >= 2 || count == 0 && word.length() >= SHORTEST_FUZZY) {
            count = Math.max(count, beginning(word, unfinished ? 0.9 : 0.7, words));
        }
        if (count == 0 && word.length() >= SHORTEST_FUZZY && !Character.isDigit(word.charAt(0))) {
            int edits = word.length() >= LONG ? 2 : 1;
            count = Math.max(resembling(TextIndex.WORDS, word, edits, words), count);
            if (sound.length() >= SHORTEST_FUZZY) {
                count = Math.max(resembling(TextIndex.SOUNDS, sound, 1, sounds), count);
            }
        }
        return new WordForms(word, word.length() == 1 ? 0.3 : weight(count), words, sounds);
    }

    /** How many names have the term. */
    int count(String field, String term) {
        try {
            return reader.docFreq(new Term(field, term));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Inverse document frequency, dampened: about 1 for a word in a third of the names, 8 for one in a thousand. */
    double weight(int count) {
        return Math.log(1 + (reader.numDocs() + 1.0) / (count + 0.5));
    }

    private int beginning(String word, double fit, Map<String, Double> forms) {
        try {
            Terms terms = MultiTerms.getTerms(reader, TextIndex.WORDS);
            if (terms == null) {
                return 0;
            }
            TermsEnum each = terms.iterator();
            int most = 0;
            TermsEnum.SeekStatus status = each.seekCeil(new BytesRef(word));
            while (status != TermsEnum.SeekStatus.END && forms.size() < MAX_FORMS) {
                String term = each.term().utf8ToString();
                if (!term.startsWith(word)) {
                    break;
                }
                forms.putIfAbsent(term, fit);
                most = Math.max(most, each.docFreq());
                status = each.next() == null ? TermsEnum.SeekStatus.END : TermsEnum.SeekStatus.FOUND;
            }
            return most;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int resembling(String field, String word, int edits, Map<String, Double> forms) {
        try {
            Terms terms = MultiTerms.getTerms(reader, field);
            if (terms == null) {
                return 0;
            }
            FuzzyTermsEnum each = new FuzzyTermsEnum(terms, new Term(field, word), edits, 0, true);
            int most = 0;
            for (BytesRef term = each.next(); term != null && forms.size() < MAX_FORMS; term = each.next()) {
                forms.put(term.utf8ToString(), 0.5 + 0.3 * each.getBoost());
                most = Math.max(most, each.docFreq());
            }
            return most;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
