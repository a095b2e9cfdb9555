package org.jalon.intake.sheet;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jalon.intake.unpack.Archive;
import org.jalon.intake.unpack.Meter;
import org.jspecify.annotations.Nullable;

/** A workbook of Excel since 2007 (ECMA-376). */
final class ExcelWorkbook implements Workbook {

    static final String MAIN = "xl/workbook.xml";
    private static final String RELATIONS = "xl/_rels/workbook.xml.rels";

    /** A workbook with more sheets than this is not told all of them. */
    private static final int MOST_SHEETS = 1_000;

    private final Archive archive;
    private final Meter meter;
    private final Map<String, String> parts;
    private final boolean since1904;
    private @Nullable SharedTexts texts;
    private @Nullable ExcelFormats formats;

    private ExcelWorkbook(Archive archive, Meter meter, Map<String, String> parts, boolean since1904) {
        this.archive = archive;
        this.meter = meter;
        this.parts = parts;
        this.since1904 = since1904;
    }

    static ExcelWorkbook of(Archive archive, Meter meter) throws IOException {
        Map<String, String> targets = targets(archive, meter);
        Map<String, String> parts = new LinkedHashMap<>();
        boolean since1904 = false;
        try (XmlPart xml = XmlPart.open(archive.read(MAIN), meter.name())) {
            while (xml.next()) {
                if (xml.isStart("workbookPr")) {
                    since1904 = xml.attribute("date1904").matches("1|true");
                } else if (xml.isStart("sheet") && xml.attribute("state").matches("(visible)?")) {
                    String part = targets.getOrDefault(xml.attribute("id"), "");
                    if (archive.has(part) && parts.size() < MOST_SHEETS) {
                        parts.put(xml.attribute("name"), part);
                    }
                }
            }
        }
        return new ExcelWorkbook(archive, meter, parts, since1904);
    }

    /** Where the parts are, by the numbers under which the workbook knows them; sheets of charts are left out. */
    private static Map<String, String> targets(Archive archive, Meter meter) throws IOException {
        Map<String, String> targets = new HashMap<>();
        if (archive.has(RELATIONS)) {
            try (XmlPart xml = XmlPart.open(archive.read(RELATIONS), meter.name())) {
                while (xml.next()) {
                    if (xml.isStart("Relationship") && xml.attribute("Type").endsWith("/worksheet")) {
                        String target = xml.attribute("Target");
                        targets.put(xml.attribute("Id"), target.startsWith("/") ? target.substring(1) : "xl/" + target);
                    }
                }
            }
        }
        return targets;
    }

    @Override
    public Kind kind() {
        return Kind.XLSX;
    }

    @Override
    public List<String> sheets() {
        return List.copyOf(parts.keySet());
    }

    @Override
    public boolean read(String sheet, SheetRows rows) throws IOException {
        SharedTexts shared = texts == null ? SharedTexts.read(archive, meter.name()) : texts;
        ExcelFormats known = formats == null ? ExcelFormats.read(archive, meter.name()) : formats;
        texts = shared;
        formats = known;
        try (XmlPart xml = XmlPart.open(archive.read(parts.getOrDefault(sheet, "")), meter.name())) {
            return new ExcelRows(xml, shared, known, since1904, meter).read(rows);
        }
    }

    @Override
    public void close() throws IOException {
        archive.close();
    }
}
