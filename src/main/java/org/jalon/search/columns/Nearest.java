package org.jalon.search.columns;

/** The few rows of least measure among those offered, in order; equal measures are in the order of keys. Reused. */
final class Nearest {

    /** Keeps nothing. */
    static final Nearest NONE = new Nearest();

    private static final int CAPACITY = Query.MAX_LIMIT + 1;

    private final double[] measures = new double[CAPACITY];
    private final int[] keys = new int[CAPACITY];
    private int capacity;
    private int size;
    private double afterMeasure;
    private int afterKey;
    /** No row above it is kept. */
    private double worst = Double.NEGATIVE_INFINITY;

    /** Begins anew: to keep that many rows that come after a measure and key. */
    void begin(int capacity, double afterMeasure, int afterKey) {
        this.capacity = capacity;
        this.afterMeasure = afterMeasure;
        this.afterKey = afterKey;
        clear();
    }

    /** Forgets the rows. */
    void clear() {
        size = 0;
        worst = capacity == 0 ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
    }

    /** Rows above this measure need not be offered. */
    double worst() {
        return worst;
    }

    double afterMeasure() {
        return afterMeasure;
    }

    boolean isFull() {
        return size == capacity;
    }

    int size() {
        return size;
    }

    int key(int index) {
        return keys[index];
    }

    double measure(int index) {
        return measures[index];
    }

    /** Keeps a row of a measure not above {@link #worst()} if it is among the least; returns the new worst. */
    double offer(double measure, int key) {
        if (measure < afterMeasure || measure == afterMeasure && key <= afterKey) {
            return worst;
        }
        if (size == capacity && measure == worst && key > keys[size - 1]) {
            return worst;
        }
        int place = size == capacity ? size - 1 : size;
        for (; place > 0 && isBefore(measure, key, place - 1); place--) {
            measures[place] = measures[place - 1];
            keys[place] = keys[place - 1];
        }
        measures[place] = measure;
        keys[place] = key;
        size = Math.min(size + 1, capacity);
        worst = size == capacity ? measures[size - 1] : worst;
        return worst;
    }

    private boolean isBefore(double measure, int key, int place) {
        return measure < measures[place] || measure == measures[place] && key < keys[place];
    }
}
