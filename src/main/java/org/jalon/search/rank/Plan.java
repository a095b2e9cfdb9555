package org.jalon.search.rank;

/** How a question is answered. */
public sealed interface Plan {

    /** Every place, the nearest first, or by name without a centre. */
    record Everything() implements Plan {}

    /**
     * Some places in this order.
     *
     * @param keys of them
     * @param near whether they must be near the centre, when there is one; a name is looked for everywhere
     */
    record Ranked(int[] keys, boolean near) implements Plan {}

    /** Nothing fits the words; the nearest places may be offered instead. */
    record Unfit() implements Plan {}
}
