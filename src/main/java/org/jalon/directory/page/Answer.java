package org.jalon.directory.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jalon.hours.HoursInWords;
import org.jalon.hours.HoursNotice;
import org.jalon.hours.OpeningHours;
import org.jalon.hours.PlaceCalendar;
import org.jalon.hours.WeekTable;

/** A part of the answer to one of the eight questions. */
public sealed interface Answer {

    /** A sentence of ours, in the language of the page. */
    record Sentence(String text) implements Answer {}

    /** A text of the source, in French, with its line breaks. */
    record Quoted(String text) implements Answer {}

    /** Several things of equal weight. */
    record Bullets(List<String> items) implements Answer {}

    /** The categories of the place. */
    record Tags(List<Tag> tags) implements Answer {}

    /** Ways out of the page: a telephone, a mail, a site. */
    record Links(List<Link> links) implements Answer {}

    /**
     * The hours.
     *
     * @param notices what is exceptional, first
     * @param table of the week
     * @param clock whose time it is, empty in metropolitan France
     */
    record Hours(List<HoursNotice> notices, WeekTable table, String clock) implements Answer {

        public static Hours of(OpeningHours hours, LocalDate today, PlaceCalendar calendar, Locale locale) {
            return new Hours(
                    HoursInWords.notices(hours, today, calendar, locale),
                    HoursInWords.week(hours, today, calendar, locale),
                    HoursInWords.clock(calendar, locale).orElse(""));
        }
    }

    /** Nobody has said. */
    record Missing(String text) implements Answer {}

    /**
     * A category by its shape and word.
     *
     * @param slug that gives shape and colour
     * @param label in a word or two
     */
    record Tag(String slug, String label) {}

    /**
     * A way out.
     *
     * @param label to press
     * @param href that is safe to follow
     */
    record Link(String label, String href) {}
}
