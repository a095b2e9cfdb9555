package org.jalon.intake.read;

import java.util.List;

/**
 * The beginning of a file, and how it was read.
 *
 * @param format that was found
 * @param encoding name of the character set, empty where the format decides
 * @param delimiter sign between columns, empty where there is none
 * @param sheet name of the sheet that was read, empty where there is none
 * @param sheets names of all sheets that could be read
 * @param path names that lead to the list in JSON, joined by dots, empty for the outermost
 * @param members names of the files that are read, one unless it is an archive or a folder
 * @param headerRow number of the row that names the columns, from 1, 0 where there is none
 * @param columns in the order of the file, also those without a value in these rows
 * @param rows the first ones
 */
public record Sample(
        Format format,
        String encoding,
        String delimiter,
        String sheet,
        List<String> sheets,
        String path,
        List<String> members,
        int headerRow,
        List<String> columns,
        List<RawRow> rows) {

    /** What a file can be. */
    public enum Format {
        CSV,
        JSON,
        JSON_LINES,
        GEOJSON,
        XLSX,
        ODS
    }

    public Sample {
        sheets = List.copyOf(sheets);
        members = List.copyOf(members);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    static Sample of(Format format) {
        return new Sample(format, "", "", "", List.of(), "", List.of(), 0, List.of(), List.of());
    }

    Sample withText(String charset, String sign) {
        return new Sample(format, charset, sign, sheet, sheets, path, members, headerRow, columns, rows);
    }

    Sample withSheet(String read, List<String> all) {
        return new Sample(format, encoding, delimiter, read, all, path, members, headerRow, columns, rows);
    }

    Sample withPath(String names) {
        return new Sample(format, encoding, delimiter, sheet, sheets, names, members, headerRow, columns, rows);
    }

    Sample withHeader(int number, List<String> names) {
        return new Sample(format, encoding, delimiter, sheet, sheets, path, members, number, names, rows);
    }

    Sample withMembers(List<String> names) {
        return new Sample(format, encoding, delimiter, sheet, sheets, path, names, headerRow, columns, rows);
    }

    Sample with(List<String> names, List<RawRow> first) {
        return new Sample(format, encoding, delimiter, sheet, sheets, path, members, headerRow, names, first);
    }
}
