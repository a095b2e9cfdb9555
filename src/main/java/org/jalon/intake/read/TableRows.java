package org.jalon.intake.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jalon.directory.SpreadsheetText;
import org.jalon.site.UserError;

/** Makes rows with names of the rows of cells of a table: finds the one that names the columns, and passes over what is above it. */
final class TableRows {

    /** Titles and remarks above a table are not longer than this. */
    private static final int LOOK = 30;

    /** Characters that may wait until the header is known. */
    private static final int MOST_WAITING = 4_000_000;

    private record Line(int number, List<String> cells) {}

    private final int wanted;
    private final RowSink rows;
    private final List<Line> waiting = new ArrayList<>();
    private long characters;
    private List<String> header = List.of();
    private List<String> named = List.of();
    private int headerRow;

    /** @param wanted number of the row that names the columns, 0 to find it out */
    TableRows(int wanted, RowSink rows) {
        this.wanted = wanted;
        this.rows = rows;
    }

    /**
     * Takes the next row of cells.
     *
     * @param number from 1, ascending
     * @return whether more is wanted
     */
    boolean take(int number, List<String> cells) {
        if (headerRow > 0) {
            return hand(number, cells);
        }
        if (wanted > 0) {
            return number < wanted || begin(number, cells);
        }
        waiting.add(new Line(number, List.copyOf(cells)));
        characters += cells.stream().mapToLong(String::length).sum();
        return waiting.size() < LOOK && characters < MOST_WAITING || finish();
    }

    /** To be called at the end of the table. */
    boolean finish() {
        if (headerRow > 0 || waiting.isEmpty()) {
            return true;
        }
        int found = HeaderRow.find(waiting.stream().map(Line::cells).toList());
        boolean more = begin(waiting.get(found).number(), waiting.get(found).cells());
        for (Line line : waiting.subList(found + 1, waiting.size())) {
            more = more && hand(line.number(), line.cells());
        }
        waiting.clear();
        return more;
    }

    /** Names of the columns that have one, once they are known. */
    List<String> named() {
        return named;
    }

    int headerRow() {
        return headerRow;
    }

    private boolean begin(int number, List<String> cells) {
        List<String> names = new ArrayList<>();
        for (String cell : cells) {
            String name = CellText.clean(cell).strip();
            names.add(name.isEmpty() ? RawRow.unnamed(names.size() + 1) : name);
        }
        header = List.copyOf(names);
        named = cells.stream()
                .map(cell -> CellText.clean(cell).strip())
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
        headerRow = number;
        return true;
    }

    private boolean hand(int number, List<String> cells) {
        Map<String, String> values = LinkedHashMap.newLinkedHashMap(cells.size());
        boolean repeatsHeader = true;
        for (int i = 0; i < cells.size(); i++) {
            String value = CellText.clean(SpreadsheetText.unguard(cells.get(i)));
            if (!value.isBlank()) {
                String column = i < header.size() ? header.get(i) : RawRow.SURPLUS;
                repeatsHeader &= value.strip().equals(column);
                values.merge(column, value, (a, b) -> a + "|" + b);
            }
        }
        if (values.size() > RowLimits.COLUMNS) {
            throw new UserError("intake.error.too-many-columns", RowLimits.COLUMNS);
        }
        return values.isEmpty() || repeatsHeader || rows.take(new RawRow(number - headerRow, values));
    }
}
