package org.jalon.about.audit;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jalon.directory.SpreadsheetText;

/** The cells of a CSV file, whichever spreadsheet wrote it: UTF-8 or Windows-1252, with semicolons, commas or tabs. */
final class GridLines {

    private static final int MOST_LINES = 2_000;
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private GridLines() {}

    /** A line that says anything, its cells stripped and without the apostrophes that keep spreadsheets from reckoning. */
    record Line(long number, List<String> cells) {

        /** A cell, empty where there is none. */
        String cell(int column) {
            return column >= 0 && column < cells.size() ? cells.get(column) : "";
        }

        /** The cells behind the first that say anything. */
        List<String> rest() {
            return cells.stream().skip(1).filter(cell -> !cell.isEmpty()).toList();
        }
    }

    /** The lines; empty when it is no text, or no CSV. */
    static Optional<List<Line>> read(byte[] file) {
        String text = decode(file).replaceFirst("^\uFEFF", "");
        if (text.indexOf('\0') >= 0) {
            return Optional.empty();
        }
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator(text))
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(text)) {
            return Optional.of(reader.stream()
                    .limit(MOST_LINES)
                    .map(GridLines::line)
                    .filter(line -> line.cells().stream().anyMatch(cell -> !cell.isEmpty()))
                    .toList());
        } catch (CsvParseException notCsv) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Line line(CsvRecord row) {
        return new Line(
                row.getStartingLineNumber(),
                row.getFields().stream()
                        .map(cell -> SpreadsheetText.unguard(cell.strip()))
                        .toList());
    }

    private static String decode(byte[] file) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(file, WINDOWS_1252);
        }
    }

    /** What stands most often in the first line that has any of them. */
    private static char separator(String text) {
        String first = text.lines()
                .filter(line -> line.matches(".*[;,\t].*"))
                .findFirst()
                .orElse("");
        return Stream.of(';', '\t', ',')
                .max((one, other) -> Long.compare(count(first, one), count(first, other)))
                .orElseThrow();
    }

    private static long count(String text, char sought) {
        return text.chars().filter(c -> c == sought).count();
    }
}
