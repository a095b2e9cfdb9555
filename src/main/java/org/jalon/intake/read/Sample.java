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
 * @param members names of the files that were read, in an archive or a folder
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
}
