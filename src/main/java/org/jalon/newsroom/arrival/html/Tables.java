package org.jalon.newsroom.arrival.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Writes tables of figures and words; tables that only arrange a page are read as what is in them. */
final class Tables {

    private static final int MOST_ROWS = 500;
    private static final int MOST_COLUMNS = 30;

    private final Inline inline;

    Tables(Inline inline) {
        this.inline = inline;
    }

    Optional<String> write(Element table) {
        List<Element> rows = table.select("tr").stream()
                .filter(row -> row.closest("table") == table)
                .limit(MOST_ROWS)
                .toList();
        boolean arranges = rows.size() < 2
                || !table.select("table").next().isEmpty()
                || table.select("h1, h2, h3, ul, ol, iframe, figure").size() > 0;
        int columns = rows.stream().mapToInt(row -> row.childrenSize()).max().orElse(0);
        if (arranges || table.select("table").size() > 1 || columns < 2 || columns > MOST_COLUMNS) {
            return Optional.empty();
        }
        List<String> lines = new ArrayList<>();
        for (Element row : rows) {
            lines.add(line(row, columns));
            if (lines.size() == 1) {
                lines.add("|" + " --- |".repeat(columns));
            }
        }
        return Optional.of(String.join("\n", lines));
    }

    private String line(Element row, int columns) {
        StringBuilder line = new StringBuilder("|");
        for (int column = 0; column < columns; column++) {
            String cell = column < row.childrenSize()
                    ? inline.of(row.child(column).childNodes())
                            .replace("\\\n", " ")
                            .replace("\n", " ")
                    : "";
            line.append(' ').append(cell).append(" |");
        }
        return line.toString();
    }
}
