package org.jalon.newsroom.find;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.DefaultPassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.jalon.newsroom.find.NewsSearch.Piece;
import org.jalon.search.FrenchText;

/** Where the words of a question stand in what was found. Texts are handed on as pieces, never as HTML. */
final class Highlights {

    /** Characters of a text that are looked at: attachments may be books. */
    private static final int LOOKED_AT = 30_000;

    private static final int LONGEST_LEAD = 240;
    private static final String BEGIN = "\uE000";
    private static final String END = "\uE001";

    private final String[] titles;
    private final String[] leads;
    private final String[] texts;

    Highlights(IndexSearcher searcher, Query query, List<Integer> documents) throws IOException {
        UnifiedHighlighter highlighter = UnifiedHighlighter.builder(searcher, new FrenchText())
                .withFormatter(new DefaultPassageFormatter(BEGIN, END, " … ", false))
                .withMaxNoHighlightPassages(0)
                .withMaxLength(LOOKED_AT)
                .withHighlightPhrasesStrictly(false)
                .build();
        Map<String, String[]> found = highlighter.highlightFields(
                new String[] {NewsIndex.TITLE, NewsIndex.LEAD, NewsIndex.TEXT},
                query,
                documents.stream().mapToInt(Integer::intValue).toArray(),
                new int[] {1, 1, 2});
        titles = found.getOrDefault(NewsIndex.TITLE, new String[documents.size()]);
        leads = found.getOrDefault(NewsIndex.LEAD, new String[documents.size()]);
        texts = found.getOrDefault(NewsIndex.TEXT, new String[documents.size()]);
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
}
