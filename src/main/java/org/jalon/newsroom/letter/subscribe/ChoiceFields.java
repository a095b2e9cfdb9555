package org.jalon.newsroom.letter.subscribe;

import java.util.List;

/**
 * The fields in which people choose what they get.
 *
 * @param series to choose from
 * @param sections to choose from
 * @param themes to choose from
 * @param territories that were chosen, or may be meant
 * @param where what was typed to find one
 * @param whereError what is to be done about that, empty when nothing
 * @param seriesError what is to be done about the series, empty when nothing
 */
public record ChoiceFields(
        List<Option> series,
        List<Option> sections,
        List<Option> themes,
        List<Option> territories,
        String where,
        String whereError,
        String seriesError) {

    /**
     * A choice.
     *
     * @param value of the field
     * @param label as people read it
     * @param hint more about it, may be empty
     * @param chosen whether it is
     */
    public record Option(String value, String label, String hint, boolean chosen) {}

    /** Whether something is to be mended. */
    public boolean isWrong() {
        return !whereError.isEmpty() || !seriesError.isEmpty();
    }
}
