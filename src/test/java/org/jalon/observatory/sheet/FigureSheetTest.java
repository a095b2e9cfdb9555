package org.jalon.observatory.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FigureSheetTest {

    @TempDir
    private Path folder;

    private static final FigureSheet SHEET = new FigureSheet(
            "chiffres-commune-59350",
            new Sheet(
                    "Chiffres : [1/2] d’un très long nom de territoire",
                    List.of("nom", "valeur"),
                    List.of(
                            List.of(Value.of("Lille, « ville »"), Value.of(234_475)),
                            List.of(Value.of("=HYPERLINK(\"http://example.org\")"), Value.of(0.000012)),
                            List.of(Value.of("a\u0001b\nc"), Value.EMPTY))),
            new Sheet("À savoir", List.of("indicateur"), List.of(List.of(Value.of("population")))));

    @Test
    void writesCsvThatNoSpreadsheetRuns() throws IOException {
        assertThat(new String(written(SheetFormat.CSV), UTF_8)).isEqualTo("""
                nom,valeur
                "Lille, « ville »",234475
                "'=HYPERLINK(""http://example.org"")",0.000012
                "a\u0001b
                c",
                """);
    }

    @Test
    void writesWorkbooksWithNumbersTextsAndHeadersInSight() throws IOException {
        Map<String, String> files = unzipped(written(SheetFormat.XLSX));

        assertThat(files.get("xl/workbook.xml"))
                .contains("name=\"Chiffres    1 2  d’un très long\"", "name=\"À savoir\"");
        String figures = files.get("xl/worksheets/sheet1.xml");
        assertThat(figures)
                .contains("state=\"frozen\"", "<v>234475", "=HYPERLINK(")
                .doesNotContain("<f>", "\u0001");
        assertThat(files.get("xl/worksheets/sheet2.xml")).contains("population");
    }

    @Test
    void takesNoNameThatLeadsElsewhere() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FigureSheet("../etc/passwd", SHEET.figures(), SHEET.about()));
    }

    private static byte[] written(SheetFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SHEET.write(format, out);
        return out.toByteArray();
    }

    /** Reads by the directory at the end of the file, as spreadsheets do. */
    private Map<String, String> unzipped(byte[] file) throws IOException {
        Map<String, String> files = new HashMap<>();
        try (ZipFile zip =
                new ZipFile(Files.write(folder.resolve("chiffres.xlsx"), file).toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                files.put(
                        entry.getName(),
                        Parser.unescapeEntities(
                                new String(zip.getInputStream(entry).readAllBytes(), UTF_8), false));
            }
        }
        return files;
    }
}
