package org.jalon.observatory.definition;

/** Whether a high figure is good news. */
public enum Direction {
    MORE_IS_WORSE,
    LESS_IS_WORSE,
    NEUTRAL
}
