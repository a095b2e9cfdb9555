package org.jalon.observatory.brief;

/** How much stands on the two pages: less where names or notes are long, so that there are never three. */
enum Fullness {
    FULL(4),
    LESS(3),
    LEAST(2);

    private static final int QUARTERS = 4;

    private final int quarters;

    Fullness(int quarters) {
        this.quarters = quarters;
    }

    /** As many as there may be of what there are so many of where all fits. */
    int of(int most) {
        return most * quarters / QUARTERS;
    }
}
