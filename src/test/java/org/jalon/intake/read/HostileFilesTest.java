package org.jalon.intake.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jalon.intake.read.Packed.repeated;
import static org.jalon.intake.read.Packed.rows;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are made to harm, or that only a broken program makes, are refused in a sentence, soon, and in little memory. */
@Timeout(60)
class HostileFilesTest {

    /** As the reader stops soon, it never sees the difference. */
    private static final long LIKE_A_BILLION = 2_000_000;

    private static final String ENTITIES = """
            <!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
            <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]>""";
    private static final String OUTSIDE = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>";

    @TempDir
    Path folder;

    static Stream<Arguments> workbooks() {
        return Stream.of(
                Arguments.of(
                        "a billion empty rows",
                        sheetOf(repeated("", "<row/>", LIKE_A_BILLION, "")),
                        "exceeds 1,048,576 rows"),
                Arguments.of(
                        "a billion empty cells",
                        sheetOf(repeated("<row>", "<c/>", LIKE_A_BILLION, "</row>")),
                        "16,384 columns"),
                Arguments.of(
                        "a row beyond the last",
                        Packed.excel("<row r=\"1048577\"><c t=\"str\"><v>a</v></c><c t=\"str\"><v>b</v></c></row>"),
                        "exceeds"),
                Arguments.of(
                        "a column beyond the last",
                        Packed.excel("<row><c r=\"ZZZZZZZZ1\" t=\"str\"><v>a</v></c></row>"),
                        "columns"),
                Arguments.of(
                        "a cell without end",
                        sheetOf(repeated("<row><c t=\"str\"><v>", "spam", LIKE_A_BILLION, "</v></c></row>")),
                        "enormous"),
                Arguments.of(
                        "an attribute without end",
                        sheetOf(repeated("<row r=\"", "spam", LIKE_A_BILLION, "\"/>")),
                        "enormous"),
                Arguments.of(
                        "texts without end",
                        Packed.excel("<row><c t=\"s\"><v>0</v></c><c/></row>")
                                .with(
                                        "xl/sharedStrings.xml",
                                        repeated(
                                                "<sst>",
                                                "<si><t>abcdefghijklmnopqrstuvwxyz</t></si>",
                                                LIKE_A_BILLION,
                                                "</sst>")),
                        "tiny but unfolds"),
                Arguments.of(
                        "entities",
                        Packed.excel("")
                                .with(
                                        "xl/worksheets/sheet1.xml",
                                        ENTITIES + Packed.sheet("<row><c t=\"str\"><v>&c;</v></c></row>")),
                        "a trap"),
                Arguments.of(
                        "an entity outside",
                        Packed.excel("").with("xl/sharedStrings.xml", OUTSIDE + "<sst><si><t>&e;</t></si></sst>"),
                        "a trap"),
                Arguments.of(
                        "entities of a document",
                        Packed.empty()
                                .with("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
                                .with("content.xml", ENTITIES + "<x>&c;</x>"),
                        "a trap"),
                Arguments.of("broken XML", Packed.excel("<row><c>"), "damaged"),
                Arguments.of(
                        "repeated cells",
                        document("<table:table-row table:number-rows-repeated=\"999999999\">"
                                + cell(" table:number-columns-repeated=\"999999999\"") + "</table:table-row>"),
                        "columns"),
                Arguments.of(
                        "repeated rows",
                        document("<table:table-row table:number-rows-repeated=\"999999999\">" + cell("") + cell("")
                                + "</table:table-row>"),
                        "exceeds"),
                Arguments.of(
                        "a text document",
                        Packed.empty()
                                .with("mimetype", "application/vnd.oasis.opendocument.text")
                                .with("content.xml", "<x/>"),
                        "no workbook"),
                Arguments.of(
                        "a letter",
                        Packed.empty().with("[Content_Types].xml", "<Types/>").with("word/document.xml", "<x/>"),
                        "no workbook"),
                Arguments.of(
                        "a binary workbook",
                        Packed.empty().with("[Content_Types].xml", "<Types/>").with("xl/workbook.bin", "x"),
                        ".xlsb"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("workbooks")
    void refusesAWorkbook(String what, Packed workbook, String message) {
        assertThat(Packed.refusal(workbook.write(folder.resolve("a.xlsx")))).contains(message);
    }

    @Test
    void refusesBombs() throws IOException {
        assertThat(Packed.refusal(Packed.empty()
                        .with("a.csv", repeated("id,nom\n", "1,A\n", 20_000_000L, ""))
                        .write(folder.resolve("a.zip"))))
                .contains("tiny but unfolds");
        Path gzip = folder.resolve("a.gz");
        try (var out = new GZIPOutputStream(Files.newOutputStream(gzip))) {
            repeated("id,nom\n", "1,A\n", 20_000_000L, "").to(out);
        }
        assertThat(Packed.refusal(gzip)).contains("tiny but unfolds");
    }

    @Test
    void refusesWhatIsLargerThanAllowed() throws IOException {
        Path large = folder.resolve("5g.csv");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(5_000_000_000L); // takes no room on the disk
        }
        assertThat(Packed.refusal(large)).contains("exceeds 2,000 MB", "jalon.intake.megabytes-limit");
        Path packed =
                Packed.empty().with("a.csv", "id,nom\n1,A\n".repeat(1_000)).write(folder.resolve("a.zip"));
        assertThatThrownBy(() -> rows(packed, ReadOptions.NONE.withBytes(9_000)))
                .hasMessageContaining("exceeds 0 MB");
    }

    @Test
    void refusesArchivesWithinArchives() throws IOException {
        byte[] inner = Files.readAllBytes(Packed.empty().with("a.csv", "id\n1").write(folder.resolve("a.zip")));
        assertThat(Packed.refusal(Packed.empty().with("a.zip", inner).write(folder.resolve("b.zip"))))
                .contains("an archive within an archive");
        Path twice = folder.resolve("a.gz");
        try (var out = new GZIPOutputStream(new GZIPOutputStream(Files.newOutputStream(twice)))) {
            out.write(1);
        }
        assertThat(Packed.refusal(twice)).contains("an archive within an archive");
    }

    @Test
    void refusesArchivesOfTooManyFiles() {
        Packed many = Packed.empty();
        for (int i = 0; i < 10_001; i++) {
            many.with(i + ".csv", "x");
        }
        assertThat(Packed.refusal(many.write(folder.resolve("a.zip")))).contains("more than 10,000 files");
    }

    @Test
    void makesNoPathOfTheNameOfAFile() throws IOException {
        Path inside = Files.createDirectories(folder.resolve("deep/inside"));
        Path file = Packed.empty()
                .with("../../evil.csv", "id,nom\n1,A\n")
                .with("/etc/evil.csv", "id,nom\n2,B\n")
                .write(inside.resolve("a.zip"));
        assertThat(rows(file)).hasSize(2);
        try (Stream<Path> all = Files.walk(folder)) {
            assertThat(all.filter(Files::isRegularFile)).containsExactly(file);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"[{\"id\":\"1\",\"n\":1e999999999}]", "[{\"id\":\"1\",\"n\":1e-999999999}]"})
    void writesNoNumberOutThatWouldFillTheMemory(String text) throws IOException {
        assertThat(rows(Files.writeString(folder.resolve("a.json"), text))
                        .getFirst()
                        .get("n"))
                .hasSizeLessThan(20);
    }

    @Test
    void keepsFormulasAsTexts() throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), "id,nom\n1,=HYPERLINK(\"\"x\"\")\n");
        assertThat(rows(file).getFirst().get("nom")).startsWith("=HYPERLINK");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.xlsx", "a.json", "a.zip"})
    void readsWhatAFileIsAndNotWhatItIsCalled(String name) throws IOException {
        assertThat(rows(Files.writeString(folder.resolve(name), "id,nom\n1,A\n")))
                .hasSize(1);
    }

    @Test
    void namesWhatItCannotRead() throws IOException {
        byte[] old = new byte[600];
        System.arraycopy(new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0}, 0, old, 0, 4);
        assertThat(Packed.refusal(Files.write(folder.resolve("a.xls"), old))).contains("before 2007");
        byte[] rar = "Rar!....".getBytes(StandardCharsets.US_ASCII);
        assertThat(Packed.refusal(Files.write(folder.resolve("a.zip"), rar))).contains("does not read");
        Path cut = Packed.excel("<row/>").write(folder.resolve("b.xlsx"));
        byte[] whole = Files.readAllBytes(cut);
        assertThat(Packed.refusal(Files.write(cut, java.util.Arrays.copyOf(whole, whole.length / 2))))
                .contains("damaged");
    }

    private static Packed sheetOf(Packed.Writing rows) {
        return Packed.excel().with("xl/worksheets/sheet1.xml", out -> {
            out.write("<worksheet><sheetData>".getBytes(StandardCharsets.UTF_8));
            rows.to(out);
            out.write("</sheetData></worksheet>".getBytes(StandardCharsets.UTF_8));
        });
    }

    private static Packed document(String rows) {
        return Packed.openDocument("<table:table table:name=\"a\">" + rows + "</table:table>");
    }

    private static String cell(String attributes) {
        return "<table:table-cell" + attributes + "><text:p>a</text:p></table:table-cell>";
    }
}
