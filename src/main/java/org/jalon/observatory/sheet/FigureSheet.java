package org.jalon.observatory.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * A table of figures that leaves, with the one that explains it.
 *
 * @param fileName without an ending: lower-case letters, digits and hyphens
 * @param figures all that a CSV file holds
 * @param about where each column comes from and under which licence; a second tab in a spreadsheet
 */
public record FigureSheet(String fileName, Sheet figures, Sheet about) {

    public FigureSheet {
        if (!fileName.matches("[a-z0-9-]{1,120}")) {
            throw new IllegalArgumentException("not a name of a file: " + fileName);
        }
    }

    /** Writes it row by row, without closing. */
    public void write(SheetFormat format, OutputStream out) throws IOException {
        switch (format) {
            case CSV -> CsvSheet.write(figures, out);
            case XLSX -> ExcelSheets.write(List.of(figures, about), out);
        }
    }
}
