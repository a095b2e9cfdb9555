package org.jalon.hours.french;

import java.util.List;
import java.util.Map;

/** A phrase of a text: what one or more of its tokens mean together. */
sealed interface Item {

    /**
     * Days.
     *
     * @param parts the part of each day that is meant, in the order of the text
     * @param doubtful whether it is not sure which days are meant
     * @param partForAll whether the part of the last may be meant of all of them
     */
    record Days(Map<DayKey, Part> parts, boolean doubtful, boolean partForAll, Phrase phrase) implements Item {
        boolean arePublicHolidays() {
            return parts.keySet().stream().allMatch(DayKey::isPublicHoliday);
        }
    }

    /** Opening times in the order of the text. */
    record Times(List<Slot> slots, Phrase phrase) implements Item {}

    /** A time of its own, whose meaning hangs on what is around it. */
    record LoneTime(int minute, Phrase phrase) implements Item {}

    /** The end of the opening, instead of the one that was said. */
    record Until(int minute, Phrase phrase) implements Item {}

    record DayPart(Part part, Phrase phrase) implements Item {}

    record Closing(Phrase phrase) implements Item {}

    record Except(Phrase phrase) implements Item {}

    /** Only what follows or came before. */
    record Only() implements Item {}

    /** The times that were said last. */
    record Same(Phrase phrase) implements Item {}

    /** When in the year. */
    record When(Scope scope, boolean excluded, Phrase phrase) implements Item {}

    /**
     * Words that are kept as a comment.
     *
     * @param place whether they say where, so that two of them are two places
     */
    record Remark(Weight weight, Phrase phrase, boolean place) implements Item {}

    /** What separates, from weak to strong. */
    enum Break implements Item {
        AND,
        INCLUDING,
        COMMA,
        COLON,
        OPEN,
        CLOSE,
        SEMICOLON,
        SENTENCE,
        LINE;

        boolean isHard() {
            return this == SEMICOLON || this == SENTENCE || this == LINE;
        }
    }

    /** What a remark does to the hours. */
    enum Weight {
        /** Nothing. */
        NOTE,
        /** They are understood, and not sure. */
        CONDITION,
        /** They are not sure, as nobody knows what is meant. */
        UNREAD
    }
}
