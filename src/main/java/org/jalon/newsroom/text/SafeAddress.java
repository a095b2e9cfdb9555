package org.jalon.newsroom.text;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jalon.directory.PlaceId;
import org.jalon.newsroom.ItemId;
import org.jalon.territory.Territory;

/**
 * An address that may stand in a page: {@code http}, {@code https}, {@code mailto}, {@code tel}, a path of this site, or a place in the same
 * page.
 *
 * @param text of the address
 */
public record SafeAddress(String text) {

    private static final int LONGEST = 2_000;
    private static final Pattern FILE = Pattern.compile("/fichiers/([^/?#]+)(/.*)?");
    private static final Pattern PLACE = Pattern.compile("(?:/en)?/lieux/([^/?#]+)(?:[/?#].*)?");
    private static final Pattern TERRITORY =
            Pattern.compile("(?:/en)?/observatoire/([a-z]+)/([0-9A-Za-z]+)(?:[/?#].*)?");

    /** Reads an address, already percent-encoded; empty when it is of another kind or no address at all. */
    public static Optional<SafeAddress> of(String text) {
        String stripped = text.strip();
        if (stripped.isEmpty() || stripped.length() > LONGEST || stripped.startsWith("//")) {
            return Optional.empty();
        }
        try {
            return isSafe(new URI(stripped)) ? Optional.of(new SafeAddress(stripped)) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static boolean isSafe(URI uri) {
        if (uri.getScheme() == null) {
            String path = uri.getRawPath();
            return uri.getRawAuthority() == null
                    && (path != null && path.startsWith("/")
                            || path != null && path.isEmpty() && uri.getFragment() != null);
        }
        return switch (uri.getScheme().toLowerCase(Locale.ROOT)) {
            case "http", "https" -> uri.getHost() != null && uri.getRawUserInfo() == null;
            case "mailto", "tel" -> !uri.getRawSchemeSpecificPart().isEmpty();
            default -> false;
        };
    }

    /** Whether it leads to another site. */
    public boolean isElsewhere() {
        return text.regionMatches(true, 0, "http", 0, 4);
    }

    /** The name of the other site: {@code www.example.fr}; empty for addresses of this one. */
    public String host() {
        String host = isElsewhere() ? URI.create(text).getHost() : null;
        return host == null ? "" : host.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
    }

    /** The id of the uploaded file that it leads to. */
    public Optional<String> file() {
        return first(FILE).filter(ItemId::isValid);
    }

    /** The place whose sheet it leads to. */
    public Optional<PlaceId> place() {
        return first(PLACE).filter(PlaceId::isValid).map(PlaceId::new);
    }

    /** The territory whose page it leads to. */
    public Optional<Territory> territory() {
        Matcher matcher = TERRITORY.matcher(text);
        return matcher.matches() ? Territory.parse(matcher.group(1) + ":" + matcher.group(2)) : Optional.empty();
    }

    private Optional<String> first(Pattern pattern) {
        Matcher matcher = pattern.matcher(text);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
