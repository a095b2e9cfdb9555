package org.jalon.observatory.sheet;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jalon.directory.SpreadsheetText;

/** A table in UTF-8 with commas, decimal points and no formula. */
final class CsvSheet {

    private CsvSheet() {}

    static void write(Sheet sheet, OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text);
        csv.writeRecord(sheet.header());
        for (List<Value> row : sheet.rows()) {
            csv.writeRecord(row.stream().map(CsvSheet::cell).toList());
        }
        csv.flush();
    }

    private static String cell(Value value) {
        return switch (value) {
            case Value.Number(double number) -> plain(number);
            case Value.Text(String text) -> SpreadsheetText.guard(text);
            case Value.Empty() -> "";
        };
    }

    /** Without an exponent, and without a point where there is nothing behind it. */
    static String plain(double number) {
        return new BigDecimal(Double.toString(number)).stripTrailingZeros().toPlainString();
    }
}
