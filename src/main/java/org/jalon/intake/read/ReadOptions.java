package org.jalon.intake.read;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jalon.site.UserError;

/**
 * What somebody knows of a file. All of it is found out when it is not said.
 *
 * @param sheet name of the sheet of a workbook, empty for the first that has rows
 * @param path names that lead to the list in a JSON file, joined by dots, empty for the one list there is
 * @param member name of the file in an archive or folder, empty for all of them
 * @param delimiter one sign between the columns of a text, or {@code tab}, empty to find it out
 * @param encoding name of a character set, empty to find it out
 * @param headerRow number of the row that names the columns, from 1, 0 to find it out
 * @param bytes how much may be read after unpacking
 */
public record ReadOptions(
        String sheet, String path, String member, String delimiter, String encoding, int headerRow, long bytes) {

    /** Nothing is known, and two gigabytes are read at most. */
    public static final ReadOptions NONE = new ReadOptions("", "", "", "", "", 0, 2_000_000_000L);

    private static final String TAB = "tab";

    public ReadOptions {
        if (!delimiter.equals(TAB) && delimiter.codePointCount(0, delimiter.length()) > 1) {
            throw new UserError("intake.error.option-delimiter", delimiter);
        }
        if (!encoding.isEmpty() && !isCharset(encoding)) {
            throw new UserError("intake.error.option-encoding", encoding);
        }
        if (headerRow < 0) {
            throw new UserError("intake.error.option-header", Integer.toString(headerRow));
        }
    }

    /** What {@link #toMap} wrote; other names are passed over. */
    public static ReadOptions of(Map<String, String> said) {
        String row = said.getOrDefault("header-row", "0");
        if (!row.matches("\\d{1,6}")) {
            throw new UserError("intake.error.option-header", row);
        }
        return new ReadOptions(
                said.getOrDefault("sheet", ""),
                said.getOrDefault("path", ""),
                said.getOrDefault("member", ""),
                said.getOrDefault("delimiter", ""),
                said.getOrDefault("encoding", ""),
                Integer.parseInt(row),
                NONE.bytes);
    }

    /** What is known, by name, to be kept with a source; the limit is not part of it. */
    public Map<String, String> toMap() {
        Map<String, String> said = new LinkedHashMap<>();
        said.put("sheet", sheet);
        said.put("path", path);
        said.put("member", member);
        said.put("delimiter", delimiter);
        said.put("encoding", encoding);
        said.put("header-row", headerRow == 0 ? "" : Integer.toString(headerRow));
        said.values().removeIf(String::isEmpty);
        return said;
    }

    public ReadOptions withBytes(long most) {
        return new ReadOptions(sheet, path, member, delimiter, encoding, headerRow, most);
    }

    Optional<Character> separator() {
        if (delimiter.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(delimiter.equals(TAB) ? '\t' : delimiter.charAt(0));
    }

    Optional<Charset> charset() {
        return encoding.isEmpty() ? Optional.empty() : Optional.of(Charset.forName(encoding));
    }

    private static boolean isCharset(String name) {
        try {
            return Charset.forName(name).canEncode();
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return false;
        }
    }
}
