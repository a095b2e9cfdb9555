package org.jalon.observatory.column;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.jalon.observatory.figure.Cell;
import org.jalon.observatory.load.Figure;

/**
 * The figures of one indicator in one period, by slot: 9 bytes a territory, and 16 more where numerators and denominators
 * are told. Immutable once made.
 */
public final class FigureColumn {

    private static final byte UNTOLD = 0;
    private static final byte KNOWN = 1;
    private static final byte BELOW = 2;
    private static final byte SECRET = 3;
    private static final byte CLASS = 4;

    private byte[] marks = {};
    private double[] values = {};
    private double[] numerators = {};
    private double[] denominators = {};
    private final BitSet partial = new BitSet();
    private final List<String> labels = new ArrayList<>();

    /** Labels met so far, while the column is made. */
    private final Map<String, Integer> known = new HashMap<>();

    /** Tells nothing. */
    public static final FigureColumn EMPTY = new FigureColumn();

    FigureColumn() {}

    void put(int slot, Figure figure) {
        grow(slot + 1, figure);
        partial.set(slot, figure.partial());
        if (numerators.length > 0) {
            numerators[slot] = figure.numerator().orElse(Double.NaN);
        }
        if (denominators.length > 0) {
            denominators[slot] = figure.denominator().orElse(Double.NaN);
        }
        if (!figure.label().isEmpty()) {
            marks[slot] = CLASS;
            values[slot] = known.computeIfAbsent(figure.label(), this::newLabel);
            return;
        }
        switch (figure.cell()) {
            case Cell.Known(double value) -> set(slot, KNOWN, value);
            case Cell.Below(double limit) -> set(slot, BELOW, limit);
            case Cell.Secret secret -> set(slot, SECRET, 0);
            case Cell.Absent absent -> set(slot, UNTOLD, 0);
        }
    }

    private void set(int slot, byte mark, double value) {
        marks[slot] = mark;
        values[slot] = value;
    }

    private int newLabel(String label) {
        labels.add(label);
        return labels.size() - 1;
    }

    private void grow(int length, Figure figure) {
        if (length > marks.length) {
            int room = Math.max(length, marks.length * 2);
            marks = Arrays.copyOf(marks, room);
            values = Arrays.copyOf(values, room);
        }
        numerators = grown(numerators, figure.numerator());
        denominators = grown(denominators, figure.denominator());
    }

    /** Parts are kept for columns that have some only. */
    private double[] grown(double[] parts, OptionalDouble part) {
        if (parts.length == 0 && part.isEmpty() || parts.length == marks.length) {
            return parts;
        }
        double[] more = Arrays.copyOf(parts, marks.length);
        Arrays.fill(more, parts.length, more.length, Double.NaN);
        return more;
    }

    /** Absent for a class and for what is not known. */
    public Cell cell(int slot) {
        return switch (mark(slot)) {
            case KNOWN -> new Cell.Known(values[slot]);
            case BELOW -> new Cell.Below(values[slot]);
            case SECRET -> Cell.SECRET;
            default -> Cell.ABSENT;
        };
    }

    /** Of a class; empty for a figure. */
    public String label(int slot) {
        return mark(slot) == CLASS ? labels.get((int) values[slot]) : "";
    }

    /** What was counted, where that is told. */
    public Cell numerator(int slot) {
        return part(numerators, slot);
    }

    /** What it was counted out of, where that is told. */
    public Cell denominator(int slot) {
        return part(denominators, slot);
    }

    /** Whether it is told of a part of the territory only. */
    public boolean isPartial(int slot) {
        return partial.get(slot);
    }

    private byte mark(int slot) {
        return slot < marks.length ? marks[slot] : UNTOLD;
    }

    private static Cell part(double[] parts, int slot) {
        return slot < parts.length && !Double.isNaN(parts[slot]) ? new Cell.Known(parts[slot]) : Cell.ABSENT;
    }
}
