package org.jalon.observatory.figure;

import java.util.OptionalDouble;

/** What a table says of one territory. What is not known is never a zero. */
public sealed interface Cell {

    /** A figure. */
    record Known(double value) implements Cell {

        public Known {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("not a figure: " + value);
            }
        }
    }

    /** A figure that is too small to be told exactly: at least 0, less than the limit. */
    record Below(double limit) implements Cell {}

    /** The producer knows it and must not tell, so that nobody can be recognised. */
    record Secret() implements Cell {}

    /** Nobody told. */
    record Absent() implements Cell {}

    Cell SECRET = new Secret();
    Cell ABSENT = new Absent();

    /** The figure to reckon with, only where it is told exactly. */
    default OptionalDouble figure() {
        return this instanceof Known(double value) ? OptionalDouble.of(value) : OptionalDouble.empty();
    }

    /**
     * The figure to rank by. One that is only known to be below a limit stands in the middle of what it may be: below all
     * that reach the limit, level with the others of its kind. What is secret or absent has no rank.
     */
    default OptionalDouble standIn() {
        return this instanceof Below(double limit) ? OptionalDouble.of(limit / 2) : figure();
    }
}
