package org.jalon.intake.normalise;

import org.jalon.directory.Field;

/** Reads the cells of one family of fields. Pure: the same text always gives the same reading. */
@FunctionalInterface
interface CellReader {

    /**
     * @param field whose cell it is
     * @param raw as the source wrote it, not blank
     */
    Reading read(Field field, String raw);
}
