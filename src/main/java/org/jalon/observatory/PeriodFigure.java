package org.jalon.observatory;

import org.jalon.observatory.figure.Cell;

/**
 * A point of a curve.
 *
 * @param period such as {@code 2022} or {@code 2025-T4}; the text order is that of time
 * @param cell the figure of that period
 */
public record PeriodFigure(String period, Cell cell) {}
