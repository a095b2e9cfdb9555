package org.jalon.directory.hours;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form as it is shown. The template {@code directory/hours/form.jte} prints it within any form element.
 *
 * @param prefix of the names of its fields
 * @param osm the text where the form asks for the text itself, because the hours say more than its fields can; absent
 *     where it asks for days
 * @param days of the week
 * @param otherwise by appointment outside of these hours
 * @param publicHolidays what they change
 * @param schoolHolidays what they change
 * @param school hours in school holidays
 * @param periods at least one
 * @param morePeriods whether another may be added
 * @param note said with the hours
 * @param text to be read into the form
 */
public record HoursForm(
        String prefix,
        @Nullable Input osm,
        List<DayRow> days,
        Choice otherwise,
        List<Choice> publicHolidays,
        List<Choice> schoolHolidays,
        OpenDays school,
        List<PeriodRow> periods,
        boolean morePeriods,
        Input note,
        Input text) {

    /**
     * A field to type in.
     *
     * @param id of the element and name of the field
     * @param label in full, as it is heard alone
     * @param mistake what is wrong with it; empty when nothing is
     */
    public record Input(String id, String label, String value, String mistake) {

        /** What describes it, for those who hear it. */
        public @Nullable String describedBy() {
            return mistake.isEmpty() ? null : id + "-erreur";
        }

        /** Browsers empty a date field that holds no date, so what was typed wrong is shown as text. */
        public String dateType() {
            return value.isEmpty() || value.matches("\\d{4}-\\d{2}-\\d{2}") ? "date" : "text";
        }
    }

    /**
     * Something to tick or to choose.
     *
     * @param name of the field
     * @param value sent when it is chosen
     * @param label beside it
     */
    public record Choice(String name, String value, String label, boolean chosen) {

        public String id() {
            return name + "-" + value;
        }
    }

    /**
     * Two spans of a day.
     *
     * @param inputs beginning and end of the morning, beginning and end of the afternoon
     */
    public record Spans(List<Input> inputs) {}

    /**
     * A day of the week.
     *
     * @param code in names of fields: {@code lu}
     * @param name in words
     * @param before name of the day before, empty on Monday
     * @param rhythms how often it comes
     */
    public record DayRow(
            String code, String name, String before, Spans spans, List<Choice> rhythms, Choice appointment) {

        public boolean isFirst() {
            return before.isEmpty();
        }

        /** Whether more is said of it than its hours. */
        public boolean isSpecial() {
            return appointment.chosen() || rhythms.stream().skip(1).anyMatch(Choice::chosen);
        }
    }

    /**
     * Several days with the same spans.
     *
     * @param id of the element that holds the days
     * @param mistake when no day is ticked; empty otherwise
     */
    public record OpenDays(String id, List<Choice> days, Spans spans, String mistake) {}

    /**
     * An exception.
     *
     * @param code in names of fields: {@code p1}
     * @param id of its element
     * @param label in words
     */
    public record PeriodRow(
            String code,
            String id,
            String label,
            Input first,
            Input last,
            List<Choice> kinds,
            OpenDays open,
            Input message) {}
}
