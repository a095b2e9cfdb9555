package org.jalon.observatory.diagnosis;

/**
 * The column that a table is sorted by.
 *
 * @param column id of a measure, {@code nom} or {@code population}; one that is not in the table means the usual order
 * @param ascending from the lowest
 */
record Sorting(String column, boolean ascending) {

    static final String NAME = "nom";
    static final String POPULATION = "population";

    /** Reads {@code part-65-ans}, from the highest, or {@code part-65-ans.croissant}; anything may be typed. */
    static Sorting parse(String text) {
        boolean ascending = text.endsWith(".croissant");
        return new Sorting(ascending ? text.substring(0, text.length() - ".croissant".length()) : text, ascending);
    }

    /** Names from A to Z, figures from the highest. */
    static Sorting first(String column) {
        return new Sorting(column, column.equals(NAME));
    }

    Sorting turned() {
        return new Sorting(column, !ascending);
    }

    String parameter() {
        return ascending ? column + ".croissant" : column;
    }
}
