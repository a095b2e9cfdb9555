package org.jalon.newsroom.easy.page;

import java.util.List;
import org.jalon.site.Page;

/**
 * An easy-to-read version.
 *
 * @param head of the document
 * @param title of the text
 * @param notice that the full version changed since, empty when it did not
 * @param parts of the text
 * @param full French version in full
 * @param about who wrote it, who read it again, when it was right, one a line
 * @param reread whether persons concerned read it again
 * @param url of the page, for paper
 * @param structured data for search engines, safe inside a page
 */
public record EasyPage(
        Page head,
        String title,
        String notice,
        List<Part> parts,
        Link full,
        List<String> about,
        boolean reread,
        String url,
        String structured) {

    /** A link. */
    public record Link(String href, String label) {}

    /**
     * A piece of the text.
     *
     * @param sign name of its pictogram, empty for none
     * @param pictures safe HTML of pictures beside it
     * @param html its words, safe
     */
    public record Part(String sign, List<String> pictures, String html) {}
}
