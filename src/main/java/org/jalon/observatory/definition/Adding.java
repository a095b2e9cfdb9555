package org.jalon.observatory.definition;

/** How the figure of a larger territory is made of those of its parts. */
public enum Adding {
    /** Counts are added. */
    SUM,
    /** Numerators are added, denominators are added, and one is divided by the other. */
    RATIO,
    /** Shares are averaged by the weight of a column that says out of how many they are. */
    WEIGHTED,
    /** It cannot be: medians, poverty rates, classes. */
    NEVER
}
