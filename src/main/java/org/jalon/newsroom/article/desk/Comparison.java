package org.jalon.newsroom.article.desk;

import com.github.difflib.text.DiffRow;
import com.github.difflib.text.DiffRowGenerator;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jalon.newsroom.article.ArticleContent;

/** What differs between two versions, line by line and word by word. Lines are handed on as pieces, never as HTML. */
public final class Comparison {

    private static final char OLD = '\uE000';
    private static final char NEW = '\uE001';
    private static final char END = '\uE002';
    private static final int AROUND = 2;

    private static final DiffRowGenerator GENERATOR = DiffRowGenerator.create()
            .showInlineDiffs(true)
            .mergeOriginalRevised(true)
            .inlineDiffByWord(true)
            .ignoreWhiteSpaces(false)
            .lineNormalizer(line -> line)
            .oldTag((tag, begins) -> String.valueOf(begins ? OLD : END))
            .newTag((tag, begins) -> String.valueOf(begins ? NEW : END))
            .build();

    private Comparison() {}

    /** A piece of a line: kept, taken out or put in. */
    public record Piece(String text, boolean out, boolean in) {}

    /** A line of the text, or a gap where lines that are the same are left out. */
    public record Line(List<Piece> pieces, boolean gap) {}

    static List<Line> of(ArticleContent before, ArticleContent after) {
        return of(lines(before), lines(after));
    }

    /** What differs between two texts, given line by line. */
    public static List<Line> of(List<String> before, List<String> after) {
        List<DiffRow> rows = GENERATOR.generateDiffRows(
                before.stream().map(Comparison::unmarked).toList(),
                after.stream().map(Comparison::unmarked).toList());
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (isNearChange(rows, i)) {
                lines.add(new Line(pieces(rows.get(i).getOldLine()), false));
            } else if (lines.isEmpty() || !lines.getLast().gap()) {
                lines.add(new Line(List.of(), true));
            }
        }
        return lines;
    }

    private static boolean isNearChange(List<DiffRow> rows, int row) {
        return rows.subList(Math.max(0, row - AROUND), Math.min(rows.size(), row + AROUND + 1)).stream()
                .anyMatch(near -> near.getTag() != DiffRow.Tag.EQUAL);
    }

    private static List<Piece> pieces(String marked) {
        List<Piece> pieces = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        char mark = END;
        for (char c : marked.toCharArray()) {
            if (c == OLD || c == NEW || c == END) {
                add(pieces, text, mark);
                mark = c;
            } else {
                text.append(c);
            }
        }
        add(pieces, text, mark);
        return pieces;
    }

    private static void add(List<Piece> pieces, StringBuilder text, char mark) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text.toString(), mark == OLD, mark == NEW));
            text.setLength(0);
        }
    }

    /** All that a version says, one thing a line, as the form asks for it. */
    private static List<String> lines(ArticleContent content) {
        List<String> lines = new ArrayList<>();
        text(content.text(), lines);
        if (content.english() != null) {
            text(content.english(), lines);
        }
        lines.add(content.section() + ", " + String.join(", ", content.themes()));
        content.territories().forEach(territory -> lines.add(territory.toString()));
        lines.add(content.date() + ", " + content.authors());
        lines.add(Objects.toString(content.cover(), ""));
        content.links().forEach(link -> lines.add(link.title() + " | " + link.url()));
        content.attachments().forEach(file -> lines.add(file.title() + " | " + file.file()));
        content.places().forEach(lines::add);
        content.related().forEach(lines::add);
        return lines;
    }

    private static void text(ArticleContent.Text text, List<String> lines) {
        lines.add(text.title());
        lines.add(text.lead());
        lines.addAll(List.of(text.body().split("\n", -1)));
    }

    private static String unmarked(String line) {
        return line.replace(String.valueOf(OLD), "")
                .replace(String.valueOf(NEW), "")
                .replace(String.valueOf(END), "");
    }
}
