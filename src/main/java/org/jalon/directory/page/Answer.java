package org.jalon.directory.page;

import java.util.List;
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

    /** The hours of the week. */
    record Week(WeekTable table) implements Answer {}

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
