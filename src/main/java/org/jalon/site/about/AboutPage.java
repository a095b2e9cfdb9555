package org.jalon.site.about;

import java.util.List;
import org.jalon.site.Page;

/**
 * A page of plain sentences.
 *
 * @param head of the document
 * @param sections in order
 * @param forgets whether it offers to let go of the pages saved in the browser
 */
public record AboutPage(Page head, List<Section> sections, boolean forgets) {

    /**
     * A few sentences under a title.
     *
     * @param title empty for the first one
     * @param sentences one a paragraph
     */
    public record Section(String title, List<String> sentences) {}
}
