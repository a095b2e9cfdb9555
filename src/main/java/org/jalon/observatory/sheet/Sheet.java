package org.jalon.observatory.sheet;

import java.util.List;

/**
 * A table.
 *
 * @param name shown on the tab of a spreadsheet
 * @param header names of the columns
 * @param rows one value a column; taken one after the other, once for each file that is written
 */
public record Sheet(String name, List<String> header, Iterable<List<Value>> rows) {

    public Sheet {
        header = List.copyOf(header);
    }
}
