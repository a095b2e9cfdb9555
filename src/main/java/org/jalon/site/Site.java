package org.jalon.site;

/**
 * The site as every page names it.
 *
 * @param name of the site
 * @param territory that it serves
 * @param baseUrl scheme and host without a final slash, the beginning of every absolute address
 * @param contact mail address for help, may be empty
 * @param notice what every page says at its top, may be empty
 * @param assets the files that pages load
 */
public record Site(String name, String territory, String baseUrl, String contact, String notice, Assets assets) {

    public Site {
        baseUrl = baseUrl.endsWith("/") ? baseUrl.substring(0, baseUrl.length() - 1) : baseUrl;
    }

    /** The absolute address of a path of this site. */
    public String url(String path) {
        return baseUrl + path;
    }

    /** The title of a document: that of the page, then that of the site. */
    public String titleOf(Page page) {
        return page.title() + " – " + name + " " + territory;
    }

    /** The same site at the address that a request came to, unless the operator said where it is published. */
    Site reachedAt(String origin) {
        return baseUrl.isEmpty() ? new Site(name, territory, origin, contact, notice, assets) : this;
    }
}
