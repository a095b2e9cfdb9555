package org.jalon.observatory.map;

import org.jalon.observatory.Observatory;
import org.jalon.observatory.Viewer;
import org.jalon.site.Site;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * Whether somebody has a page of figures already. Such pages change with the figures, and with the program: its start is in their
 * tag. Those of people who are signed in have none.
 */
public final class FigureTags {

    private final Observatory observatory;
    private final String start = Long.toString(System.currentTimeMillis(), Character.MAX_RADIX);

    public FigureTags(Observatory observatory) {
        this.observatory = observatory;
    }

    /** Puts the tag into the answer. When it is the one that was asked with, the answer is made: 304, and nothing more. */
    public boolean isKnown(ServletWebRequest exchange, Viewer viewer, Site site) {
        return !viewer.isPartner()
                && site.menu() == null
                && exchange.checkNotModified(
                        "W/\"" + start + "-" + Long.toString(observatory.version(), Character.MAX_RADIX) + "\"");
    }
}
