package org.jalon.site;

/**
 * A file of addresses for search engines, which the map of the site names beside that of places. Modules offer theirs as beans, and
 * serve it.
 *
 * @param path of it, such as {@code /sitemaps/actualites.xml}
 */
public record SitemapFile(String path) {}
