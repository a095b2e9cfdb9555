package org.jalon.newsroom.arrival.html;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes of the address of a frame the address of the page on which a film is watched. */
final class Films {

    private static final Pattern YOUTUBE =
            Pattern.compile("(?:https?:)?//(?:www\\.)?youtube(?:-nocookie)?\\.com/embed/([\\w-]{6,20}).*");
    private static final Pattern VIMEO = Pattern.compile("(?:https?:)?//player\\.vimeo\\.com/video/(\\d+).*");
    private static final Pattern DAILYMOTION = Pattern.compile(
            "(?:https?:)?//(?:www\\.|geo\\.)?dailymotion\\.com/(?:embed/video/|player.*[?&]video=)(\\w+).*");
    private static final Pattern PEERTUBE = Pattern.compile("((?:https?:)?//[^/]+)/videos/embed/([\\w-]+).*");

    private Films() {}

    static String watched(String frame) {
        for (Pattern known : new Pattern[] {YOUTUBE, VIMEO, DAILYMOTION, PEERTUBE}) {
            Matcher matcher = known.matcher(frame.strip());
            if (matcher.matches()) {
                return known == YOUTUBE
                        ? "https://www.youtube.com/watch?v=" + matcher.group(1)
                        : known == VIMEO
                                ? "https://vimeo.com/" + matcher.group(1)
                                : known == DAILYMOTION
                                        ? "https://www.dailymotion.com/video/" + matcher.group(1)
                                        : matcher.group(1).replaceFirst("^//", "https://") + "/w/" + matcher.group(2);
            }
        }
        return frame.strip().replaceFirst("^//", "https://");
    }

    /** How a link to a film is called that has no title: by its host. */
    static String name(String address) {
        return Escapes.inside(address.replaceFirst("^https?://(www\\.)?", "").replaceFirst("[/?].*$", ""));
    }
}
