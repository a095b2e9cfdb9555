package org.jalon.site;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The site as every page names it.
 *
 * @param name of the site
 * @param territory that it serves
 * @param baseUrl scheme and host without a final slash, the beginning of every absolute address
 * @param contact mail address for help, may be empty
 * @param notice what every page says at its top, may be empty
 * @param assets the files that pages load
 * @param menu of who is signed in, null on pages that are the same for all
 * @param banners what pages say for a while
 * @param links at the foot of its pages
 */
public record Site(
        String name,
        String territory,
        String baseUrl,
        String contact,
        String notice,
        Assets assets,
        @Nullable PersonMenu menu,
        Banners banners,
        SiteLinks links) {

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    public Site {
        baseUrl = baseUrl.endsWith("/") ? baseUrl.substring(0, baseUrl.length() - 1) : baseUrl;
    }

    /** The absolute address of a path of this site. */
    public String url(String path) {
        return baseUrl + path;
    }

    /**
     * Where links in mails begin: at the address that the operator said the site has, or on the machine itself. Whoever can
     * choose the host of a request must not choose where the link of somebody else's mail leads; so there may be none.
     *
     * @param reached the site as the request reached it
     */
    public Optional<String> baseOfLinks(Site reached) {
        if (!baseUrl.isEmpty()) {
            return Optional.of(baseUrl);
        }
        String host = reached.baseUrl().isEmpty()
                ? null
                : URI.create(reached.baseUrl()).getHost();
        return Optional.of(reached.baseUrl()).filter(url -> host != null && THIS_MACHINE.contains(host));
    }

    /** Another number whenever what stands around pages is: banners above them, links at their foot. For entity tags. */
    public long surroundings() {
        int foot = Stream.of(Language.values())
                .map(language -> links.list(Words.in(language)))
                .toList()
                .hashCode();
        return foot + 31 * banners.version();
    }

    /** The title of a document: that of the page, then that of the site. */
    public String titleOf(Page page) {
        return page.title() + " – " + name + " " + territory;
    }

    /** The same site at the address that a request came to, unless the operator said where it is published. */
    Site reachedAt(String origin) {
        return baseUrl.isEmpty()
                ? new Site(name, territory, origin, contact, notice, assets, menu, banners, links)
                : this;
    }

    /** The same site for somebody who is signed in. */
    Site with(PersonMenu shown) {
        return new Site(name, territory, baseUrl, contact, notice, assets, shown, banners, links);
    }
}
