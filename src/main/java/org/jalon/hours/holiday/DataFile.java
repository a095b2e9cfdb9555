package org.jalon.hours.holiday;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** A table of dates, bundled with the program or an operator's: CSV, {@code #} begins a comment, no header. */
final class DataFile {

    private DataFile() {}

    static List<List<String>> rows(String name) {
        return rows(Objects.requireNonNull(DataFile.class.getResourceAsStream("/hours/" + name), name));
    }

    /** Reads to the end, and closes. */
    static List<List<String>> rows(InputStream in) {
        try (in;
                CsvReader<CsvRecord> csv = CsvReader.builder()
                        .commentStrategy(CommentStrategy.SKIP)
                        .ofCsvRecord(in)) {
            return csv.stream().map(CsvRecord::getFields).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
