package org.jalon.intake.read;

import java.io.IOException;
import java.util.List;

/** One thing that can be read: a table in text, a list in JSON, a sheet of a workbook. */
sealed interface Part permits TextTable, JsonList, Sheet {

    /** What messages call it. */
    String name();

    /** How many bytes the meter counts when all of it was read. */
    long size();

    /**
     * Hands over its rows in order.
     *
     * @return whether all of them were wanted
     */
    boolean read(RowSink rows) throws IOException;

    /** How it is read, with the columns that are known without reading any row, and no rows. */
    Sample described() throws IOException;

    /** The columns of its first rows. */
    default List<String> columns() throws IOException {
        return Samples.of(this, Samples.LOOK).columns();
    }
}
