package org.jalon.about.audit;

import java.util.Locale;
import org.jalon.site.Words;

/** The thirteen themes of RGAA 4.1.2, in its order, with how many criteria each has. */
public enum Theme {
    IMAGES(9),
    FRAMES(2),
    COLOURS(3),
    MULTIMEDIA(13),
    TABLES(8),
    LINKS(2),
    SCRIPTS(5),
    MANDATORY_ELEMENTS(10),
    STRUCTURE(4),
    PRESENTATION(14),
    FORMS(13),
    NAVIGATION(11),
    CONSULTATION(12);

    private final int criteria;

    Theme(int criteria) {
        this.criteria = criteria;
    }

    /** As the standard counts them, from 1. */
    public int number() {
        return ordinal() + 1;
    }

    public int criteria() {
        return criteria;
    }

    /** As the standard names it. */
    public String title(Words words) {
        return words.say("criterion.theme." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
