package org.jalon.observatory.sheet;

import java.util.OptionalDouble;

/** What stands in a cell of a table. */
public sealed interface Value {

    /** A number that programs can reckon with. */
    record Number(double value) implements Value {

        public Number {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("not a number to write: " + value);
            }
        }
    }

    /** A text, never taken for a formula. */
    record Text(String text) implements Value {}

    /** Nothing. */
    record Empty() implements Value {}

    Value EMPTY = new Empty();

    static Value of(String text) {
        return text.isEmpty() ? EMPTY : new Text(text);
    }

    static Value of(double number) {
        return new Number(number);
    }

    /** A figure with four decimals at most: what is behind them comes of reckoning, not of counting. */
    static Value of(OptionalDouble figure) {
        return figure.isPresent() ? new Number(Math.round(figure.getAsDouble() * 1e4) / 1e4) : EMPTY;
    }
}
