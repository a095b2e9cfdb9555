package org.jalon.newsroom.resource.feed;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jalon.directory.SpreadsheetText;

/** Resources as a CSV file that a spreadsheet opens: several values of one cell have bars between them. */
final class ResourceFile {

    private ResourceFile() {}

    static byte[] of(Collection<String> header, List<Map<String, Object>> rows) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(header);
            for (Map<String, Object> row : rows) {
                csv.writeRecord(row.values().stream().map(ResourceFile::cell).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a file in memory can be written", e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String cell(Object value) {
        String text = value instanceof List<?> several
                ? several.stream().map(Object::toString).collect(Collectors.joining("|"))
                : value.toString();
        return SpreadsheetText.guard(text);
    }
}
