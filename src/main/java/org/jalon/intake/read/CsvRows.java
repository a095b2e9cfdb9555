package org.jalon.intake.read;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import java.io.IOException;
import org.jalon.site.UserError;

/** Rows of a table in delimited text. */
final class CsvRows {

    private CsvRows() {}

    /**
     * @return whether all rows were wanted
     * @throws UserError when the text cannot be a table, with the number of the row where that was seen
     */
    static boolean read(BoundedReader text, Dialect dialect, TableRows rows) throws IOException {
        CsvRecordHandler handler = CsvRecordHandler.builder()
                .maxFields(RowLimits.COLUMNS)
                .maxFieldSize(RowLimits.CHARACTERS)
                .maxRecordSize(RowLimits.CHARACTERS)
                .build();
        int number = 0;
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(dialect.delimiter())
                .quoteCharacter(dialect.quote())
                .skipEmptyLines(true)
                .allowUnclosedQuote(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .trimWhitespacesAroundQuotes(true)
                .maxBufferSize(RowLimits.CHARACTERS)
                .build(handler, text)) {
            for (CsvRecord record : reader) {
                text.endRow();
                number++;
                if (!rows.take(number, record.getFields())) {
                    return false;
                }
            }
            return rows.finish();
        } catch (CsvParseException e) {
            throw refusal(e, number);
        }
    }

    private static UserError refusal(CsvParseException e, int number) {
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
        return new UserError("intake.error.csv", Math.max(number, 1));
    }
}
