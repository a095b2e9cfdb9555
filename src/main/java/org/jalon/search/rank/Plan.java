package org.jalon.search.rank;

/** How a question is answered. */
public sealed interface Plan {

    /** Every place, the nearest first, or by name without a centre. */
    record Everything() implements Plan {}

    /**
     * Some places in this order.
     *
     * @param keys of them
     * @param nearKm within which they are looked for first, when there is a centre; 0 for a name, looked for everywhere
     */
    record Ranked(int[] keys, int nearKm) implements Plan {}

    /** Nothing fits the words; the nearest places may be offered instead. */
    record Unfit() implements Plan {}
}
