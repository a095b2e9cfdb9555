package org.jalon.intake.sheet;

import java.util.List;

/** Takes the rows of a sheet, one by one. */
public interface SheetRows {

    /**
     * @param number of the row in its sheet, from 1; rows without any text are left out
     * @param cells texts from the first column to the last one that has any
     * @return whether more is wanted
     */
    boolean row(int number, List<String> cells);
}
