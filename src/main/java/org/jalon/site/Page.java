package org.jalon.site;

import java.util.List;

/**
 * What the layout needs to know of any page.
 *
 * @param words of the language of the page
 * @param title of the document, without the name of the site
 * @param description one sentence for search engines and previews, may be empty
 * @param frenchPath path and query of the French page, from which the address in each language is made
 * @param section the entry of the navigation that this page belongs to
 * @param indexable whether search engines may list it
 * @param about the territories that it is about, as addresses write them: {@code commune:59350}; none for most pages
 */
public record Page(
        Words words,
        String title,
        String description,
        String frenchPath,
        Section section,
        boolean indexable,
        List<String> about) {

    /** The entries of the navigation; a page outside of them is {@code NONE}. */
    public enum Section {
        SEARCH,
        MAP,
        NONE
    }

    public Page {
        about = List.copyOf(about);
    }

    /** A page that is about no territory in particular. */
    public Page(Words words, String title, String description, String frenchPath, Section section, boolean indexable) {
        this(words, title, description, frenchPath, section, indexable, List.of());
    }

    /** The same page, about these territories. */
    public Page with(List<String> territories) {
        return new Page(words, title, description, frenchPath, section, indexable, territories);
    }

    public Language language() {
        return words.language();
    }

    /** The address of this page in its own language. */
    public String path() {
        return language().path(frenchPath);
    }

    /** The address of this page in the other language. */
    public String pathIn(Language other) {
        return other.path(frenchPath);
    }
}
