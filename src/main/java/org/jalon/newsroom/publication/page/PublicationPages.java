package org.jalon.newsroom.publication.page;

import java.util.List;
import org.jalon.site.Page;
import org.jspecify.annotations.Nullable;

/** What the pages of publications show. */
public final class PublicationPages {

    private PublicationPages() {}

    /**
     * All publications.
     *
     * @param head of the document
     * @param series each with its newest issues
     */
    public record Overview(Page head, List<OfSeries> series) {

        public Overview {
            series = List.copyOf(series);
        }
    }

    /**
     * A series, or one on a page of its own.
     *
     * @param title of it
     * @param description of it, may be empty
     * @param rhythm how often it appears or that it has ended, in words; may be empty
     * @param language tag of the language it is written in
     * @param hue slug of its colour
     * @param path of its page
     * @param feed path of its feed
     * @param all how many issues there are, in words; empty where all are shown
     * @param years newest first
     */
    public record OfSeries(
            String title,
            String description,
            String rhythm,
            String language,
            String hue,
            String path,
            String feed,
            String all,
            List<Year> years) {

        public OfSeries {
            years = List.copyOf(years);
        }
    }

    /**
     * The page of a series.
     *
     * @param head of the document
     * @param series with all of its issues
     */
    public record Archive(Page head, OfSeries series) {}

    /**
     * The issues of a year.
     *
     * @param year of them
     * @param issues newest first
     */
    public record Year(int year, List<Line> issues) {

        public Year {
            issues = List.copyOf(issues);
        }
    }

    /**
     * An issue in a list.
     *
     * @param path of its page
     * @param title of it, within its series
     * @param lead may be empty
     */
    public record Line(String path, String title, String lead) {}

    /**
     * An issue.
     *
     * @param head of the document
     * @param language tag of the language it is written in
     * @param series it is of
     * @param number and when it is of, in words
     * @param lead its own title, may be empty
     * @param day when it was published, in words
     * @param cover element that shows its cover, empty for none
     * @param editorial safe HTML, may be empty
     * @param parts in their order
     * @param pdf path of the file
     * @param file what that file is, in words; empty for one that is made of the same contents
     * @param around the issues before and after it in its series
     * @param social what networks and search engines are told
     */
    public record One(
            Page head,
            String language,
            OfSeries series,
            String number,
            String lead,
            String day,
            String cover,
            String editorial,
            List<Part> parts,
            String pdf,
            String file,
            Around around,
            Social social) {

        public One {
            parts = List.copyOf(parts);
        }

        /** Whether it needs a table of contents. */
        public boolean isLong() {
            return parts.stream().filter(part -> !part.anchor().isEmpty()).count() > 3;
        }
    }

    /**
     * The neighbours of an issue.
     *
     * @param earlier null for the first
     * @param later null for the newest
     */
    public record Around(@Nullable Line earlier, @Nullable Line later) {}

    /**
     * What networks show of an issue.
     *
     * @param structured JSON-LD, safe inside a script element
     * @param description a sentence
     * @param image address
     * @param url of the page
     */
    public record Social(String structured, String description, String image, String url) {}

    /**
     * A part of an issue.
     *
     * @param anchor id of its heading, empty for one without
     * @param heading that stands alone, empty for others
     * @param title of an article, empty for others
     * @param lead of an article
     * @param html of a text
     * @param path of an article's page, empty for others
     */
    public record Part(String anchor, String heading, String title, String lead, String html, String path) {}
}
