package org.jalon.exchange.catalogue;

import java.util.List;
import org.jalon.site.Page;

/**
 * The page on which the data are offered.
 *
 * @param head of the document
 * @param lead what can be taken, in a sentence
 * @param where territories as typed
 * @param notes on what was not understood
 * @param only the territories that files are restricted to, in words, empty when they are not
 * @param files to take
 * @param licence in words
 * @param licenceUrl where it is to be read
 * @param attribution to be copied
 * @param sources whose data these are
 * @param withheld what is said of sources that forbid republication, empty when none does
 * @param figures sentences on freshness and completeness, none while they are being counted
 * @param shares how often each fact is known
 * @param weights of the score, in words
 * @param feed address of the feed
 * @param examples of the API
 * @param documents beside the files
 */
public record CataloguePage(
        Page head,
        String lead,
        String where,
        List<String> notes,
        String only,
        List<File> files,
        String licence,
        String licenceUrl,
        String attribution,
        List<Source> sources,
        String withheld,
        List<String> figures,
        List<Share> shares,
        String weights,
        String feed,
        List<Example> examples,
        List<File> documents) {

    /**
     * Something to take.
     *
     * @param name of the format
     * @param use what it is good for
     * @param link to it
     * @param label of the link
     * @param size in words, empty when unknown
     */
    public record File(String name, String use, String link, String label, String size) {}

    /**
     * A source.
     *
     * @param places that it has, in digits, empty while they are being counted
     * @param seen when it last came, in words
     */
    public record Source(
            String title,
            String owner,
            String licence,
            String licenceUrl,
            String places,
            String seen,
            boolean republished) {}

    /** How often a fact is known, in percent of the sheets that are asked for it. */
    public record Share(String fact, int percent) {}

    /** A line to copy. */
    public record Example(String title, String line) {}
}
