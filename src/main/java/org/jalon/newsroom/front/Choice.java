package org.jalon.newsroom.front;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jalon.newsroom.text.SafeAddress;

/**
 * A page that editors chose.
 *
 * @param path of it in French, with its query
 * @param label what it is called; of things that the newsroom publishes, how they were called when they were chosen
 */
public record Choice(String path, String label) {

    private static final Pattern THING =
            Pattern.compile("(/(?:actualites|agenda|ressources|lettre/archives|facile/[a-z-]+)/[0-9a-hjkmnp-tv-z]{10}"
                    + "|/publications/[^/?#]+/[0-9]+)(?:[/?#].*)?");
    private static final Pattern HOST = Pattern.compile("https?://[^/]+");
    private static final int LONGEST = 120;

    /** Reads {@code /lieux?territoire=departement:59 | Les lieux du Nord}; also from the whole address of a page of this site. */
    static Optional<Choice> parse(String line) {
        int bar = line.indexOf('|');
        String address = (bar < 0 ? line : line.substring(0, bar)).strip();
        String label = bar < 0 ? "" : line.substring(bar + 1).strip();
        String path = HOST.matcher(address).replaceFirst("").replaceFirst("^/en(?=/|$)", "");
        return SafeAddress.of(path)
                .filter(safe -> safe.text().startsWith("/"))
                .map(safe -> new Choice(safe.text(), label.substring(0, Math.min(label.length(), LONGEST))));
    }

    /** The address of something that the newsroom publishes, without what may change; empty for other pages. */
    Optional<String> thing() {
        return thing(path);
    }

    static Optional<String> thing(String path) {
        Matcher matcher = THING.matcher(path);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** As editors type it. */
    @Override
    public String toString() {
        return label.isEmpty() ? path : path + " | " + label;
    }
}
