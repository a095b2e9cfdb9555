package org.jalon.search;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Optional;

/** When a place must be open, in its own time zone. */
public sealed interface OpenAt {

    /** Minutes of a day. */
    int WHOLE_DAY = 24 * 60;

    /** At the moment of the search. */
    record Now() implements OpenAt {}

    /** At some time on Saturday or Sunday. */
    record Weekend() implements OpenAt {}

    /** At a local date and time. */
    record At(LocalDateTime time) implements OpenAt {}

    /**
     * At some time of the next such day, today included.
     *
     * @param from minute of the day
     * @param to exclusive, above from, at most 1440
     */
    record During(DayOfWeek day, int from, int to) implements OpenAt {

        public During {
            if (from < 0 || to <= from || to > WHOLE_DAY) {
                throw new IllegalArgumentException("not within a day: " + from + "-" + to);
            }
        }

        static During day(DayOfWeek day) {
            return new During(day, 0, WHOLE_DAY);
        }

        static During part(DayOfWeek day, Part part) {
            return new During(day, part.from, part.to);
        }

        public boolean isWholeDay() {
            return from == 0 && to == WHOLE_DAY;
        }

        /** The part of the day that it is, if it is one. */
        public Optional<Part> part() {
            return Arrays.stream(Part.values())
                    .filter(part -> part.from == from && part.to == to)
                    .findFirst();
        }
    }

    /** Parts of a day, by the hours at which places of any kind are visited; the hours of meals are neither side's. */
    enum Part {
        MORNING(7 * 60, 12 * 60),
        MIDDAY(12 * 60, 14 * 60),
        AFTERNOON(14 * 60, 18 * 60),
        EVENING(18 * 60, 22 * 60);

        private final int from;
        private final int to;

        Part(int from, int to) {
            this.from = from;
            this.to = to;
        }
    }
}
