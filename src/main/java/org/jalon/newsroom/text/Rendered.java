package org.jalon.newsroom.text;

import java.util.List;
import java.util.Set;
import org.jalon.directory.PlaceId;
import org.jalon.territory.Territory;

/**
 * A text in Markdown, made into what pages, mails and the search need.
 *
 * @param html safe to print as it is; its headings begin at {@code h2}, its addresses are {@code http}, {@code https},
 *     {@code mailto}, {@code tel} or paths of this site
 * @param plain its words, paragraphs apart, for mails and for the search
 * @param outline its headings in order
 * @param findings what the writer should mend, in the order of the text
 * @param files ids of the uploaded files that it shows or links
 * @param places that it links
 * @param territories that it links
 */
public record Rendered(
        String html,
        String plain,
        List<OutlineEntry> outline,
        List<Finding> findings,
        Set<String> files,
        Set<PlaceId> places,
        Set<Territory> territories) {

    /**
     * A heading of the text.
     *
     * @param level 2 for the highest
     * @param anchor id of the element
     * @param title in plain words
     */
    public record OutlineEntry(int level, String anchor, String title) {}

    /**
     * Something to mend.
     *
     * @param key of the message
     * @param about the words or the address it is about
     */
    public record Finding(String key, String about) {}

    public Rendered {
        outline = List.copyOf(outline);
        findings = List.copyOf(findings);
        files = Set.copyOf(files);
        places = Set.copyOf(places);
        territories = Set.copyOf(territories);
    }
}
