package org.jalon.observatory.journey;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import org.jalon.site.UserError;

/**
 * A CSV file with a header, read row by row.
 *
 * @param file to read
 * @param columns names that each column may have, in lower case; the last ones may be missing
 * @param needed how many of the columns must be there
 * @param most rows
 */
record JourneyFile(Path file, List<List<String>> columns, int needed, int most) {

    private static final int MOST_FIELDS = 200;
    private static final int LONGEST_CELL = 1_000;

    /** A row: the number of its line, and the cells of the columns that were asked for, empty where there is none. */
    record Row(long line, List<String> cells) {

        String cell(int column) {
            return cells.get(column);
        }

        /** A number with a decimal point or comma; empty when it is none. */
        OptionalDouble number(int column) {
            try {
                double number = Double.parseDouble(cell(column).replace(',', '.'));
                return Double.isFinite(number) ? OptionalDouble.of(number) : OptionalDouble.empty();
            } catch (NumberFormatException e) {
                return OptionalDouble.empty();
            }
        }

        UserError wrong(String column, int index) {
            return new UserError("journey.wrong-cell", line, column, cell(index));
        }
    }

    /**
     * @return number of rows
     * @throws UserError when it is not such a file
     */
    int forEach(Consumer<Row> rows) {
        int read = 0;
        try (BufferedReader text = Files.newBufferedReader(file);
                CsvReader<CsvRecord> csv = CsvReader.builder()
                        .fieldSeparator(separator())
                        .build(
                                CsvRecordHandler.builder()
                                        .maxFields(MOST_FIELDS)
                                        .maxFieldSize(LONGEST_CELL)
                                        .build(),
                                text)) {
            List<Integer> places = null;
            for (CsvRecord record : csv) {
                if (places == null) {
                    places = places(record.getFields());
                } else {
                    if (++read > most) {
                        throw new UserError("journey.too-many", most);
                    }
                    rows.accept(row(record, places));
                }
            }
        } catch (CsvParseException e) {
            throw new UserError("journey.broken", file, read + 2);
        } catch (IOException e) {
            throw new UserError("journey.unreadable", file);
        }
        if (read == 0) {
            throw new UserError("journey.empty", file);
        }
        return read;
    }

    private static Row row(CsvRecord record, List<Integer> places) {
        return new Row(
                record.getStartingLineNumber(),
                places.stream()
                        .map(place -> place < 0 || place >= record.getFieldCount()
                                ? ""
                                : record.getField(place).strip())
                        .toList());
    }

    private List<Integer> places(List<String> header) {
        List<String> names = header.stream()
                .map(name -> (name.startsWith("\uFEFF") ? name.substring(1) : name)
                        .strip()
                        .toLowerCase(Locale.ROOT))
                .toList();
        List<Integer> places = new ArrayList<>();
        for (List<String> column : columns) {
            int place = names.indexOf(
                    column.stream().filter(names::contains).findFirst().orElse(column.getFirst()));
            if (place < 0 && places.size() < needed) {
                throw new UserError("journey.column", file, String.join(" / ", column));
            }
            places.add(place);
        }
        return places;
    }

    private char separator() throws IOException {
        try (BufferedReader text = Files.newBufferedReader(file)) {
            String header = Optional.ofNullable(text.readLine()).orElse("");
            return header.contains(";") ? ';' : header.contains("\t") ? '\t' : ',';
        }
    }
}
