package org.jalon.newsroom.event;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Something to read or to see before or after an event.
 *
 * @param label as people read it
 * @param link to it, http or https, or the path of an uploaded file
 */
public record Resource(String label, String link) {

    private static final Pattern FILE = Pattern.compile("/fichiers/([0-9a-z]+)/[0-9a-z._-]+");

    /** Whether a link may stand here. */
    public static boolean isLink(String link) {
        return FILE.matcher(link).matches() || WebLink.parse(link).isPresent();
    }

    /** The id of the uploaded file that it leads to; empty for another site. */
    public Optional<String> file() {
        Matcher matcher = FILE.matcher(link);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
