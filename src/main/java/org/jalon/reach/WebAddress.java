package org.jalon.reach;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads addresses of the web as people write them: accents in names and spaces in paths are forgiven, secrets are not. */
final class WebAddress {

    private static final int LONGEST = 2_000;
    private static final Pattern WITH_HOST = Pattern.compile("(?i)(https?://)([^/?#]+)(.*)", Pattern.DOTALL);

    private WebAddress() {}

    static URI parse(String text) throws FetchTrouble {
        String typed = text.strip().replace(" ", "%20");
        Matcher parts = WITH_HOST.matcher(typed);
        if (!parts.matches()) {
            boolean other = typed.matches("(?i)(?!https?:)[a-z][a-z0-9+.-]*:.*");
            throw new FetchTrouble(other ? FetchTrouble.Reason.SCHEME : FetchTrouble.Reason.MALFORMED);
        }
        try {
            URI uri = new URI(parts.group(1).toLowerCase(Locale.ROOT) + ascii(parts.group(2)) + parts.group(3));
            if (typed.length() > LONGEST || uri.getHost() == null || uri.getUserInfo() != null) {
                throw new FetchTrouble(FetchTrouble.Reason.MALFORMED);
            }
            return URI.create(uri.toASCIIString());
        } catch (URISyntaxException e) {
            throw new FetchTrouble(FetchTrouble.Reason.MALFORMED);
        }
    }

    /** Where an answer redirects to. */
    static URI resolve(URI from, String location) throws FetchTrouble {
        try {
            return parse(from.resolve(location.strip().replace(" ", "%20")).toString());
        } catch (IllegalArgumentException e) {
            throw new FetchTrouble(FetchTrouble.Reason.MALFORMED);
        }
    }

    /** Whether it asks at a port where web sites are. */
    static boolean isUsualPort(URI uri) {
        return uri.getPort() < 0 || uri.getPort() == 80 || uri.getPort() == 443;
    }

    /** Whether two addresses ask the same server in the same way. */
    static boolean isSameServer(URI one, URI other) {
        return one.getScheme().equals(other.getScheme())
                && one.getHost().equalsIgnoreCase(other.getHost())
                && port(one) == port(other);
    }

    private static int port(URI uri) {
        if (uri.getPort() >= 0) {
            return uri.getPort();
        }
        return uri.getScheme().equals("https") ? 443 : 80;
    }

    private static String ascii(String authority) {
        if (authority.chars().allMatch(c -> c < 128)) {
            return authority;
        }
        try {
            return IDN.toASCII(authority);
        } catch (IllegalArgumentException e) {
            return authority;
        }
    }
}
