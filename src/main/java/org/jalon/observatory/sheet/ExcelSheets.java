package org.jalon.observatory.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Tables as the tabs of a workbook: numbers are numbers, texts are texts whatever they begin with, headers stay in sight. */
final class ExcelSheets {

    private static final int ROWS_AT_ONCE = 500;
    private static final int LONGEST_NAME = 31;
    private static final int LONGEST_CELL = 32_767;
    private static final double WIDTH = 18;
    private static final Pattern NOT_IN_NAMES = Pattern.compile("[\\[\\]:*?/\\\\']");

    /** Signs that XML cannot hold. */
    private static final Pattern NOT_IN_XML = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]");

    private ExcelSheets() {}

    static void write(List<Sheet> sheets, OutputStream out) throws IOException {
        Workbook book = new Workbook(out, "Jalon", null);
        Set<String> names = new HashSet<>();
        for (Sheet sheet : sheets) {
            write(sheet, book.newWorksheet(name(sheet.name(), names)));
        }
        book.finish();
    }

    private static void write(Sheet sheet, Worksheet tab) throws IOException {
        tab.freezePane(1, 1);
        for (int column = 0; column < sheet.header().size(); column++) {
            tab.value(0, column, text(sheet.header().get(column)));
            tab.style(0, column).bold().set();
            tab.width(column, WIDTH);
        }
        int row = 1;
        for (List<Value> values : sheet.rows()) {
            for (int column = 0; column < values.size(); column++) {
                switch (values.get(column)) {
                    case Value.Number(double number) -> tab.value(row, column, number);
                    case Value.Text(String text) -> tab.inlineString(row, column, text(text));
                    case Value.Empty() -> {}
                }
            }
            if (row++ % ROWS_AT_ONCE == 0) {
                tab.flush();
            }
        }
        tab.finish();
    }

    private static String name(String text, Set<String> taken) {
        String plain = NOT_IN_NAMES.matcher(text(text)).replaceAll(" ").strip();
        String name = plain.substring(0, Math.min(LONGEST_NAME, plain.length()));
        for (int number = 2; name.isEmpty() || !taken.add(name.toLowerCase(Locale.ROOT)); number++) {
            name = plain.substring(0, Math.min(LONGEST_NAME - 3, plain.length())) + " " + number;
        }
        return name;
    }

    private static String text(String text) {
        String plain = NOT_IN_XML.matcher(text).replaceAll("");
        return plain.substring(0, Math.min(LONGEST_CELL, plain.length()));
    }
}
