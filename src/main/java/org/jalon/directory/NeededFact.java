package org.jalon.directory;

import java.util.Locale;

/**
 * What somebody needs to know before they go to a place, the weightiest first. Ours is what people ask the eight questions of a
 * sheet for; others weigh how many columns of a file are filled.
 */
public enum NeededFact {
    /** When it is open. */
    HOURS(5),
    /** A way to reach it: telephone, mail, site or booking. */
    CONTACT(5),
    /** What it helps with. */
    SERVICES(5),
    /** Where its door is. */
    ADDRESS(4),
    /** What it costs. */
    FEES(3),
    /** Whether one may just come, or calls first. */
    ACCESS(3),
    /** The telephone, where people are asked to call. */
    PHONE(3),
    /** The mail address, where people are asked to write. */
    MAIL(3),
    /** The page to book on, where people are asked to. */
    BOOKING(3),
    /** Whether somebody helps, and how. */
    SUPPORT(2),
    /** What it is, in a few words. */
    SUMMARY(2),
    /** Whom it knows how to receive: foreign languages, deafness, … */
    SPECIFIC_SUPPORT(1),
    /** Whether one gets in with a wheelchair. */
    ACCESSIBILITY(1);

    private final int weight;

    NeededFact(int weight) {
        this.weight = weight;
    }

    /** How much its absence matters, from 1 to 5. */
    public int weight() {
        return weight;
    }

    /** As bundles and addresses write it. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
