package org.jalon.intake.sheet;

import org.jalon.intake.unpack.Meter;

/** Reads the rows of one sheet of an Excel workbook. */
final class ExcelRows {

    private final XmlPart xml;
    private final SharedTexts texts;
    private final ExcelFormats formats;
    private final boolean since1904;
    private final Meter meter;
    private final Row row;

    ExcelRows(XmlPart xml, SharedTexts texts, ExcelFormats formats, boolean since1904, Meter meter) {
        this.xml = xml;
        this.texts = texts;
        this.formats = formats;
        this.since1904 = since1904;
        this.meter = meter;
        this.row = new Row(meter);
    }

    boolean read(SheetRows rows) {
        int number = 0;
        int seen = 0;
        while (xml.next() && !xml.isEnd("sheetData")) {
            if (xml.isStart("row")) {
                number = xml.number("r", number + 1);
                // Counted also where there is nothing in them: a sheet of empty rows without end would end nowhere.
                if (++seen > Workbook.MOST_ROWS) {
                    throw Row.tooLarge(meter);
                }
                readCells();
                if (!row.hand(number, rows)) {
                    return false;
                }
                row.clear();
            }
        }
        return true;
    }

    private void readCells() {
        int column = -1;
        int seen = 0;
        while (xml.next() && !xml.isEnd("row")) {
            if (xml.isStart("c")) {
                column = column(xml.attribute("r"), column + 1);
                if (++seen > Workbook.MOST_COLUMNS) {
                    throw Row.tooLarge(meter);
                }
                row.put(column, cell());
            }
        }
    }

    private String cell() {
        String type = xml.attribute("t");
        CellFormat format = formats.get(xml.number("s", 0));
        String value = "";
        while (xml.next() && !xml.isEnd("c")) {
            if (xml.isStart("is")) {
                value = RichText.read(xml, "is", meter.name());
            } else if (xml.isStart("v")) {
                value = RichText.plain(xml, "v", meter.name());
            } else if (xml.isStart()) {
                xml.skip(); // the formula
            }
        }
        return switch (type) {
            case "s" -> value.matches("\\d{1,9}") ? texts.get(Integer.parseInt(value)) : "";
            case "b" -> value.isEmpty() ? "" : Boolean.toString(value.equals("1"));
            case "e" -> "";
            case "str", "inlineStr" -> value;
            case "d" -> NumberText.isoDate(value);
            default -> value.isEmpty() ? "" : NumberText.of(value, format, since1904);
        };
    }

    /** The column of a reference such as AB12, from 0; hostile ones lead beyond the last column. */
    private static int column(String reference, int otherwise) {
        int column = 0;
        for (int i = 0; i < reference.length() && Character.isLetter(reference.charAt(i)); i++) {
            column =
                    Math.min(column * 26 + Character.toUpperCase(reference.charAt(i)) - '@', Workbook.MOST_COLUMNS + 1);
        }
        return column == 0 ? otherwise : column - 1;
    }
}
