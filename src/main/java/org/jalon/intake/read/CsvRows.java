package org.jalon.intake.read;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jalon.directory.SpreadsheetText;
import org.jalon.site.UserError;

/** Rows of a table in delimited text. */
final class CsvRows {

    private CsvRows() {}

    /** @throws UserError when the text cannot be a table, with the number of the row where that was seen */
    static void read(BoundedReader text, char delimiter, Consumer<RawRow> rows) throws IOException {
        CsvRecordHandler handler = CsvRecordHandler.builder()
                .maxFields(RowLimits.COLUMNS)
                .maxFieldSize(RowLimits.CHARACTERS)
                .maxRecordSize(RowLimits.CHARACTERS)
                .build();
        long number = 0;
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(delimiter)
                .skipEmptyLines(true)
                .allowUnclosedQuote(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .trimWhitespacesAroundQuotes(true)
                .maxBufferSize(RowLimits.CHARACTERS)
                .build(handler, text)) {
            List<String> header = null;
            for (CsvRecord record : reader) {
                text.endRow();
                if (header == null) {
                    header = record.getFields();
                } else {
                    number++;
                    row(number, header, record).ifPresent(rows);
                }
            }
        } catch (CsvParseException e) {
            throw refusal(e, number);
        }
    }

    private static Optional<RawRow> row(long number, List<String> header, CsvRecord record) {
        Map<String, String> values = LinkedHashMap.newLinkedHashMap(record.getFieldCount());
        for (int i = 0; i < record.getFieldCount(); i++) {
            String value = SpreadsheetText.unguard(record.getField(i));
            if (!value.isBlank()) {
                values.merge(i < header.size() ? header.get(i).strip() : RawRow.SURPLUS, value, (a, b) -> a + "|" + b);
            }
        }
        return values.isEmpty() ? Optional.empty() : Optional.of(new RawRow(number, values));
    }

    private static UserError refusal(CsvParseException e, long number) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            String message = String.valueOf(cause.getMessage());
            if (cause instanceof UserError told) {
                return told;
            }
            if (message.endsWith(" fields")) {
                return new UserError("intake.error.too-many-columns", RowLimits.COLUMNS);
            }
            if (message.contains("size") || message.contains("buffer")) {
                return new UserError("intake.error.row-too-long", RowLimits.CHARACTERS);
            }
        }
        return new UserError("intake.error.csv", number + 1);
    }
}
