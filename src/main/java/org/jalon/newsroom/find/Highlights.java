package org.jalon.newsroom.find;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.CustomSeparatorBreakIterator;
import org.apache.lucene.search.uhighlight.DefaultPassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.jalon.newsroom.find.NewsSearch.Piece;
import org.jalon.search.FrenchText;
import org.jspecify.annotations.Nullable;

/** Where the words of a question stand in what was found. Texts are handed on as pieces, never as HTML. */
final class Highlights {

    private static final int LONGEST_LEAD = 240;
    private static final String BEGIN = "\uE000";
    private static final String END = "\uE001";

    private final @Nullable String[] titles;
    private final @Nullable String[] leads;
    private final @Nullable String[] texts;

    /** Texts are long: they are looked at only of what has none of the words in its lead, which comes before them. */
    Highlights(IndexSearcher searcher, Query query, List<Integer> documents) throws IOException {
        UnifiedHighlighter highlighter = new OfShown(
                UnifiedHighlighter.builder(searcher, new FrenchText())
                        .withFormatter(new DefaultPassageFormatter(BEGIN, END, " … ", false))
                        .withBreakIterator(() -> new CustomSeparatorBreakIterator('.'))
                        .withMaxNoHighlightPassages(0)
                        .withHighlightPhrasesStrictly(false),
                searcher);
        titles = marked(highlighter, NewsIndex.TITLE, query, documents, 1);
        leads = marked(highlighter, NewsIndex.LEAD, query, documents, 1);
        List<Integer> others = IntStream.range(0, documents.size())
                .filter(hit -> leads[hit] == null)
                .boxed()
                .toList();
        String[] found = marked(
                highlighter,
                NewsIndex.TEXT,
                query,
                others.stream().map(documents::get).toList(),
                2);
        texts = new String[documents.size()];
        for (int each = 0; each < others.size(); each++) {
            texts[others.get(each)] = found[each];
        }
    }

    private static @Nullable String[] marked(
            UnifiedHighlighter highlighter, String field, Query query, List<Integer> documents, int passages)
            throws IOException {
        if (documents.isEmpty()) {
            return new String[0];
        }
        int[] ids = documents.stream().mapToInt(Integer::intValue).toArray();
        return highlighter
                .highlightFields(new String[] {field}, query, ids, new int[] {passages})
                .getOrDefault(field, new String[ids.length]);
    }

    List<Piece> title(int hit, String whole) {
        // A passage may be less than the title, which is always shown whole.
        String marked = titles[hit];
        boolean isWhole =
                marked != null && marked.replace(BEGIN, "").replace(END, "").length() == whole.length();
        return isWhole ? pieces(marked) : List.of(new Piece(whole, false));
    }

    /** Where the words are in the lead, or in the text; the lead alone where they are in neither. */
    List<Piece> passages(int hit, String lead) {
        if (leads[hit] != null) {
            return pieces(leads[hit]);
        }
        if (texts[hit] != null) {
            return pieces(texts[hit]);
        }
        String shown = lead.length() > LONGEST_LEAD ? lead.substring(0, LONGEST_LEAD) + "…" : lead;
        return shown.isEmpty() ? List.of() : List.of(new Piece(shown, false));
    }

    private static List<Piece> pieces(String marked) {
        List<Piece> pieces = new ArrayList<>();
        Arrays.stream(marked.split(BEGIN)).forEach(part -> {
            int end = part.indexOf(END);
            if (end >= 0) {
                pieces.add(new Piece(part.substring(0, end), true));
            }
            String rest = part.substring(end < 0 ? 0 : end + END.length());
            if (!rest.isEmpty()) {
                pieces.add(new Piece(rest, false));
            }
        });
        return pieces;
    }

    /** Reads texts where {@link Shown} keeps them. */
    private static final class OfShown extends UnifiedHighlighter {

        private final IndexSearcher searcher;

        OfShown(Builder builder, IndexSearcher searcher) {
            super(builder);
            this.searcher = searcher;
        }

        @Override
        protected List<CharSequence[]> loadFieldValues(String[] fields, DocIdSetIterator documents, int most)
                throws IOException {
            List<CharSequence[]> values = new ArrayList<>();
            while (documents.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                CharSequence[] texts = new CharSequence[fields.length];
                for (int each = 0; each < fields.length; each++) {
                    texts[each] = Shown.of(searcher, documents.docID(), fields[each]);
                }
                values.add(texts);
            }
            return values;
        }
    }
}
