package org.jalon.newsroom.publication.print;

import org.jalon.site.Site;

/**
 * Who publishes a file, and where its links lead.
 *
 * @param publisher name of the site and its territory
 * @param base where addresses of the site begin
 */
public record Imprint(String publisher, String base) {

    /** The site as a reader reached it. */
    public static Imprint of(Site site) {
        return new Imprint(site.name() + " " + site.territory(), site.url(""));
    }

    String url(String path) {
        return base + path;
    }
}
