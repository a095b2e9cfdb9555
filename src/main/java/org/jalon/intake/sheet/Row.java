package org.jalon.intake.sheet;

import java.util.ArrayList;
import java.util.List;
import org.jalon.intake.unpack.Meter;
import org.jalon.site.UserError;

/** The cells of one row while they come: as wide as its last text, and never larger than a row may be. */
final class Row {

    /** Of all texts of a row. */
    private static final int MOST_CHARACTERS = 2_000_000;

    private final Meter meter;
    private final List<String> cells = new ArrayList<>();
    private long characters;

    Row(Meter meter) {
        this.meter = meter;
    }

    /** @param column from 0; cells may come in any order, the last one of a column counts */
    void put(int column, String text) {
        if (text.isBlank()) {
            return;
        }
        if (column >= Workbook.MOST_COLUMNS) {
            throw tooLarge(meter);
        }
        characters += text.length();
        if (characters > MOST_CHARACTERS) {
            throw new UserError("intake.error.row-too-long", MOST_CHARACTERS);
        }
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(column, text);
    }

    /** Hands the row over, if there is any text in it, and begins the next one. */
    boolean hand(int number, SheetRows rows) {
        if (isEmpty()) {
            return true;
        }
        if (number > Workbook.MOST_ROWS) {
            throw tooLarge(meter);
        }
        meter.spend(characters);
        return rows.row(number, List.copyOf(cells));
    }

    boolean isEmpty() {
        return cells.isEmpty();
    }

    void clear() {
        cells.clear();
        characters = 0;
    }

    static UserError tooLarge(Meter meter) {
        return new UserError("intake.error.sheet-size", meter.name(), Workbook.MOST_ROWS, Workbook.MOST_COLUMNS);
    }
}
