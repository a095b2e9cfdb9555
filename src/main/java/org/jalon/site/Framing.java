package org.jalon.site;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Which pages other sites may show inside their own: only those made for it, below {@code /integrer/carte}.
 *
 * @param hosts that may, as sources of a content security policy: {@code *}, {@code https://www.example.fr},
 *     {@code *.example.fr}
 */
public record Framing(List<String> hosts) {

    /** The French path of the page that is made to be framed. */
    public static final String PATH = "/integrer/carte";

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
        boolean framed = path.equals(PATH) || path.equals(Language.ENGLISH.path(PATH));
        return framed ? allow(ContentPolicy.STRICT) : ContentPolicy.STRICT;
    }
}
