package org.jalon.intake.sheet;

import org.jalon.intake.unpack.Meter;
import org.jalon.site.UserError;

/** Reads the rows of one table of an OpenDocument sheet file. */
final class OpenDocumentRows {

    private static final int MOST_CHARACTERS = 2_000_000;

    private final XmlPart xml;
    private final Meter meter;
    private final Row row;

    OpenDocumentRows(XmlPart xml, Meter meter) {
        this.xml = xml;
        this.meter = meter;
        this.row = new Row(meter);
    }

    boolean read(SheetRows rows) {
        int next = 1;
        int seen = 0;
        while (xml.next() && !xml.isEnd("table")) {
            if (xml.isStart("table") || xml.isStart("shapes")) {
                xml.skip(); // a table within a cell's drawing is no sheet
            } else if (xml.isStart("table-row")) {
                if (++seen > Workbook.MOST_ROWS) {
                    throw Row.tooLarge(meter);
                }
                int times = xml.number("number-rows-repeated", 1);
                readCells();
                if (!handAll(next, times, rows)) {
                    return false;
                }
                next = Math.min(next + times, Workbook.MOST_ROWS + 1);
            }
        }
        return true;
    }

    private boolean handAll(int first, int times, SheetRows rows) {
        int last = Math.min(times, Workbook.MOST_ROWS + 1);
        boolean more = true;
        for (int i = 0; more && !row.isEmpty() && i < last; i++) {
            more = row.hand(first + i, rows);
        }
        row.clear();
        return more;
    }

    private void readCells() {
        int column = 0;
        int seen = 0;
        while (xml.next() && !xml.isEnd("table-row")) {
            boolean covered = xml.isStart("covered-table-cell");
            if (covered || xml.isStart("table-cell")) {
                if (++seen > Workbook.MOST_COLUMNS) {
                    throw Row.tooLarge(meter);
                }
                int times = xml.number("number-columns-repeated", 1);
                String text = cell(xml.element());
                for (int i = 0; !text.isBlank() && !covered && i < times; i++) {
                    row.put(column + i, text);
                }
                column = Math.min(column + times, Workbook.MOST_COLUMNS);
            }
        }
    }

    private String cell(String element) {
        String type = xml.attribute("value-type");
        String value = xml.attribute(
                switch (type) {
                    case "date" -> "date-value";
                    case "time" -> "time-value";
                    case "boolean" -> "boolean-value";
                    case "string" -> "string-value";
                    default -> "value";
                });
        String shown = shown(element);
        return switch (type) {
            case "float", "currency", "percentage" -> number(value, shown);
            case "date" -> NumberText.isoDate(value);
            case "time" -> NumberText.isoTime(value);
            case "boolean" -> value;
            default -> shown.isEmpty() ? value : shown;
        };
    }

    /** The number, unless what is shown is the same with zeros before it, as postal codes and telephones have. */
    private static String number(String value, String shown) {
        String digits = shown.replaceAll("[ .\\u00a0\\u202f]", "");
        String plain = NumberText.of(value, CellFormat.PLAIN, false);
        return digits.matches("0\\d+") && digits.replaceFirst("^0+(?=\\d)", "").equals(plain) ? digits : plain;
    }

    /** What a cell shows: its paragraphs, without remarks that hang on it. */
    private String shown(String element) {
        StringBuilder text = new StringBuilder();
        while (xml.next() && !xml.isEnd(element)) {
            if (xml.isStart("annotation") || xml.isStart("table") || xml.isStart("frame")) {
                xml.skip();
            } else if (xml.isStart("p") && !text.isEmpty() || xml.isStart("line-break")) {
                text.append('\n');
            } else if (xml.isStart("s")) {
                text.repeat(' ', Math.min(xml.number("c", 1), 1_000));
            } else if (xml.isStart("tab")) {
                text.append('\t');
            } else if (xml.isText()) {
                text.append(xml.text());
            }
            if (text.length() > MOST_CHARACTERS) {
                throw new UserError("intake.error.sheet-cell", meter.name());
            }
        }
        return text.toString().strip();
    }
}
