package org.jalon.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import org.jalon.directory.Field;
import org.jalon.directory.SpreadsheetText;
import org.jalon.exchange.standard.StandardRow;

/** The national standard as CSV: UTF-8, commas, quotes where needed, one header line. */
final class MednumCsv implements PlaceFile {

    private final CsvWriter csv;

    MednumCsv(OutputStream out) {
        this.csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .build(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)));
        csv.writeRecord(StandardRow.COLUMNS.stream().map(Field::label).toList());
    }

    @Override
    public void add(Outgoing outgoing) {
        csv.writeRecord(StandardRow.COLUMNS.stream()
                .map(column -> SpreadsheetText.guard(column, outgoing.row().cell(column)))
                .toList());
    }

    @Override
    public void close() throws IOException {
        csv.flush();
    }
}
