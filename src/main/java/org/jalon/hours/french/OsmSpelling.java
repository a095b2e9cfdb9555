package org.jalon.hours.french;

import java.util.Optional;
import java.util.regex.Pattern;

/** Tells texts that are in the OSM syntax from French ones, which may look like it: {@code Di} is no Tuesday. */
public final class OsmSpelling {

    private static final Pattern COMMENT = Pattern.compile("\"[^\"]*\"");
    private static final Pattern OSM =
            Pattern.compile("(?:(?:Mo|Tu|We|Th|Fr|Sa|Su|PH|SH|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep"
                    + "|Oct|Nov|Dec|week|easter|off|closed|open|unknown|days?|sunrise|sunset|dawn|dusk)\\b"
                    + "|\\d{1,2}:\\d{2}(?!\\d)|24/7|\\d{1,4}(?![\\d.hH])|[-+,;:|/()\\[\\]\\s])++");
    private static final Pattern SHORT_HOUR = Pattern.compile("(?<![\\d:])(\\d:\\d{2})");
    private static final Pattern SPACED_DASH = Pattern.compile("(?<=:\\d{2}) ?- ?(?=\\d{1,2}:)");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private OsmSpelling() {}

    /** The text tidied, when it has OSM words only. It need not be valid. */
    public static Optional<String> of(String text) {
        String bare = COMMENT.matcher(text).replaceAll(" ");
        if (bare.isBlank() ? !text.contains("\"") : !OSM.matcher(bare).matches()) {
            return Optional.empty();
        }
        if (text.indexOf('"') >= 0) {
            return Optional.of(SPACES.matcher(text).replaceAll(" ").strip());
        }
        String line = SPACES.matcher(text).replaceAll(" ").strip();
        line = SPACED_DASH.matcher(line).replaceAll("-");
        return Optional.of(SHORT_HOUR.matcher(line).replaceAll("0$1"));
    }
}
