package org.jalon.intake.read;

/** What a row may not exceed, so that no file can fill the memory. The longest real rows are a hundred times shorter. */
final class RowLimits {

    /** Characters of one row, markup included. */
    static final int CHARACTERS = 2_000_000;

    /** Columns of a table, members of an object. */
    static final int COLUMNS = 2_000;

    /** Objects within objects. */
    static final int NESTING = 50;

    private RowLimits() {}
}
