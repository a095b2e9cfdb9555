package org.jalon.intake.read;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jalon.site.UserError;

/** Writes archives and workbooks as programs write them, and as they would not, and reads rows. */
final class Packed {

    /** Content of any length, without keeping it. */
    interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private final Map<String, Writing> files = new LinkedHashMap<>();

    static Packed empty() {
        return new Packed();
    }

    /** A workbook of Excel with one sheet, whose styles 1 to 5 are a date, a moment, a time, five digits and a telephone. */
    static Packed excel(String rows) {
        return excel().with("xl/worksheets/sheet1.xml", sheet(rows));
    }

    static Packed excel() {
        return empty().with("[Content_Types].xml", "<Types/>")
                .with("xl/workbook.xml", """
                        <workbook xmlns:r="r"><sheets><sheet name="Lieux" sheetId="1" r:id="rId1"/></sheets></workbook>
                        """.strip())
                .with("xl/_rels/workbook.xml.rels", relations("sheet1"))
                .with("xl/styles.xml", """
                        <styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/>
                        <numFmt numFmtId="165" formatCode="00000"/><numFmt numFmtId="166" formatCode="0#\\ ##\\ ##\\ ##\\ ##"/>
                        </numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>
                        <xf numFmtId="164"/><xf numFmtId="22"/><xf numFmtId="20"/><xf numFmtId="165"/><xf numFmtId="166"/>
                        </cellXfs></styleSheet>""");
    }

    static String relations(String... sheets) {
        StringBuilder all = new StringBuilder("<Relationships>");
        for (int i = 0; i < sheets.length; i++) {
            all.append("<Relationship Id=\"rId%d\" Type=\"x/worksheet\" Target=\"worksheets/%s.xml\"/>"
                    .formatted(i + 1, sheets[i]));
        }
        return all.append("</Relationships>").toString();
    }

    static String sheet(String rows) {
        return "<?xml version=\"1.0\"?><worksheet xmlns=\"m\"><sheetData>" + rows + "</sheetData></worksheet>";
    }

    /** A sheet file of LibreOffice. */
    static Packed openDocument(String tables) {
        return empty().with("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
                .with("content.xml", """
                        <office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x" xmlns:style="s">
                        <office:automatic-styles><style:style style:name="ta2"><style:table-properties table:display="false"/>
                        </style:style></office:automatic-styles><office:body><office:spreadsheet>%s</office:spreadsheet>
                        </office:body></office:document-content>""".formatted(tables));
    }

    Packed with(String name, String content) {
        return with(name, content.getBytes(StandardCharsets.UTF_8));
    }

    Packed with(String name, byte[] content) {
        return with(name, (Writing) out -> out.write(content));
    }

    Packed with(String name, Writing content) {
        files.put(name, content);
        return this;
    }

    /** The same piece many times between a beginning and an end. */
    static Writing repeated(String start, String piece, long times, String end) {
        return out -> {
            out.write(start.getBytes(StandardCharsets.UTF_8));
            int together = 1 + 100_000 / piece.length();
            byte[] block = piece.repeat(together).getBytes(StandardCharsets.UTF_8);
            for (long done = 0; done < times; done += together) {
                out.write(block);
            }
            out.write(end.getBytes(StandardCharsets.UTF_8));
        };
    }

    Path write(Path file) {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.setLevel(1);
            for (var content : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(content.getKey()));
                content.getValue().to(zip);
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    static List<Map<String, String>> rows(Path file, ReadOptions options) {
        List<Map<String, String>> rows = new ArrayList<>();
        try {
            RowFile.open(file, file.getFileName().toString(), options).forEach(row -> rows.add(row.values()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    static List<Map<String, String>> rows(Path file) {
        return rows(file, ReadOptions.NONE);
    }

    /** The English message of a file that is refused, empty when it is read. */
    static String refusal(Path file) {
        try {
            rows(file);
            return "";
        } catch (UserError e) {
            return String.valueOf(e.getMessage());
        }
    }
}
