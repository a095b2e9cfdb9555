package org.jalon.intake.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jalon.intake.unpack.Archive;

/** The formats that cells of an Excel workbook refer to by number. */
final class ExcelFormats {

    private static final String PART = "xl/styles.xml";

    /** Excel can have 65,490 of them. */
    private static final int MOST = 100_000;

    private final List<CellFormat> formats;

    private ExcelFormats(List<CellFormat> formats) {
        this.formats = formats;
    }

    static ExcelFormats read(Archive archive, String name) throws IOException {
        Map<Integer, CellFormat> written = new HashMap<>();
        List<CellFormat> formats = new ArrayList<>();
        if (archive.has(PART)) {
            try (XmlPart xml = XmlPart.open(archive.read(PART), name)) {
                boolean ofCells = false;
                while (xml.next()) {
                    if (xml.isStart("numFmt") && written.size() < MOST) {
                        written.put(xml.number("numFmtId", -1), CellFormat.of(xml.attribute("formatCode")));
                    } else if (xml.isStart("cellXfs") || xml.isEnd("cellXfs")) {
                        ofCells = xml.isStart();
                    } else if (ofCells && xml.isStart("xf") && formats.size() < MOST) {
                        int id = xml.number("numFmtId", 0);
                        formats.add(written.getOrDefault(id, CellFormat.builtIn(id)));
                    }
                }
            }
        }
        return new ExcelFormats(formats);
    }

    CellFormat get(int index) {
        return index >= 0 && index < formats.size() ? formats.get(index) : CellFormat.PLAIN;
    }
}
