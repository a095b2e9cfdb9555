package org.jalon.intake.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jalon.intake.unpack.Archive;
import org.jalon.intake.unpack.Meter;

/** A sheet file of LibreOffice and others (OpenDocument 1.3, part 3). */
final class OpenDocument implements Workbook {

    private static final String MAIN = "content.xml";
    private static final String TYPE = "application/vnd.oasis.opendocument.spreadsheet";

    /** A document with more sheets than this is not told all of them. */
    private static final int MOST_SHEETS = 1_000;

    private final Archive archive;
    private final Meter meter;
    private final List<String> sheets;

    private OpenDocument(Archive archive, Meter meter, List<String> sheets) {
        this.archive = archive;
        this.meter = meter;
        this.sheets = sheets;
    }

    static boolean isSpreadsheet(Archive archive) throws IOException {
        try (InputStream in = archive.read("mimetype")) {
            return new String(in.readNBytes(200), StandardCharsets.US_ASCII).startsWith(TYPE);
        }
    }

    static OpenDocument of(Archive archive, Meter meter) throws IOException {
        Set<String> hiddenStyles = new HashSet<>();
        List<String> sheets = new ArrayList<>();
        String style = "";
        try (XmlPart xml = XmlPart.open(archive.read(MAIN), meter.name())) {
            while (xml.next()) {
                if (xml.isStart("style")) {
                    style = xml.attribute("name");
                } else if (xml.isStart("table-properties")
                        && xml.attribute("display").equals("false")) {
                    hiddenStyles.add(style);
                } else if (xml.isStart("table")) {
                    String name = xml.attribute("name");
                    if (!hiddenStyles.contains(xml.attribute("style-name")) && sheets.size() < MOST_SHEETS) {
                        sheets.add(name);
                    }
                    xml.skip();
                }
            }
        }
        return new OpenDocument(archive, meter, sheets);
    }

    @Override
    public Kind kind() {
        return Kind.ODS;
    }

    @Override
    public List<String> sheets() {
        return List.copyOf(sheets);
    }

    @Override
    public boolean read(String sheet, SheetRows rows) throws IOException {
        try (XmlPart xml = XmlPart.open(archive.read(MAIN), meter.name())) {
            while (xml.next()) {
                if (xml.isStart("table")) {
                    if (xml.attribute("name").equals(sheet)) {
                        return new OpenDocumentRows(xml, meter).read(rows);
                    }
                    xml.skip();
                }
            }
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        archive.close();
    }
}
