package org.jalon.site;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which pages other sites may show inside their own: only those made for it, of places and of figures.
 *
 * @param hosts that may, as sources of a content security policy: {@code *}, {@code https://www.example.fr},
 *     {@code *.example.fr}
 */
public record Framing(List<String> hosts) {

    /** The French path of the page that is made to be framed. */
    public static final String PATH = "/integrer/carte";

    /** The French path of maps of figures that are made to be framed. */
    public static final String FIGURE_MAP = "/integrer/carte-chiffres";

    /** Where the French paths of single figures that are made to be framed begin. */
    public static final String FIGURES = "/integrer/figure";

    private static final Pattern HOST =
            Pattern.compile("\\*|(https?://)?(\\*\\.)?[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*(:([0-9]{1,5}|\\*))?");

    /** @throws IllegalArgumentException when a host is written in another way */
    public Framing {
        hosts = List.copyOf(hosts);
        for (String host : hosts) {
            if (!HOST.matcher(host).matches()) {
                throw new IllegalArgumentException("jalon.site.embed-hosts: not a host: " + host);
            }
        }
    }

    /** The policy of a page that is made to be framed. */
    public ContentPolicy allow(ContentPolicy policy) {
        return policy.framedBy(hosts);
    }

    /** The policy that a page begins with, by its path. */
    ContentPolicy policyOf(String path) {
        boolean framed = Stream.of(Language.values())
                .anyMatch(language -> path.equals(language.path(PATH))
                        || path.equals(language.path(FIGURE_MAP))
                        || path.startsWith(language.path(FIGURES) + "/"));
        return framed ? allow(ContentPolicy.STRICT) : ContentPolicy.STRICT;
    }
}
