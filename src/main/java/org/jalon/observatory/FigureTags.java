package org.jalon.observatory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.jalon.site.Site;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * Whether somebody has a page of figures already. Such pages change with the figures, with the day, with the
 * banners above them, the links at their foot and with the program: its start is in their tag. Those of people who are signed in have none.
 */
public final class FigureTags {

    private final Observatory observatory;
    private final Clock clock;
    private final String start;

    public FigureTags(Observatory observatory, Clock clock) {
        this.observatory = observatory;
        this.clock = clock;
        start = Long.toString(clock.millis(), Character.MAX_RADIX);
    }

    /**
     * Puts the tag into the answer. When it is the one that was asked with, the answer is made: 304, and nothing more.
     *
     * @param more whatever else the page depends on, as a number: 0 when nothing does
     */
    public boolean isKnown(ServletWebRequest exchange, Viewer viewer, Site site, int more) {
        return !viewer.isPartner() && site.menu() == null && exchange.checkNotModified(tag(site, more));
    }

    private String tag(Site site, int more) {
        return LongStream.of(observatory.version(), LocalDate.now(clock).toEpochDay(), site.surroundings(), more)
                .mapToObj(part -> Long.toString(part, Character.MAX_RADIX))
                .collect(Collectors.joining(".", "W/\"" + start + ".", "\""));
    }
}
