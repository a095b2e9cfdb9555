package org.jalon.newsroom.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import org.jalon.territory.Territory;

/**
 * Something that the newsroom plans, or did: a line of its calendar.
 *
 * @param at when it happens
 * @param what happens to it
 * @param kindKey message that names its kind, such as {@code plan.kind.article}
 * @param title of it, as its desk calls it
 * @param deskPath French path of its page at the desk
 * @param territories that it concerns; none for what concerns everybody
 */
public record Planned(
        Instant at, What what, String kindKey, String title, String deskPath, Set<Territory> territories) {

    /** Whose clocks the days of the calendar follow. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    /** What happens to something that is planned. */
    public enum What {
        /** Readers will see it from then on. */
        PUBLISHES,
        /** Readers see it since then. */
        PUBLISHED,
        /** Readers see it no longer from then on. */
        EXPIRES,
        /** It takes place, or begins. */
        HAPPENS,
        /** It will leave by mail. */
        SENDS,
        /** It left by mail. */
        SENT,
        /** Somebody has to look after it by then. */
        DUE;

        /** The message that says so. */
        public String key() {
            return "plan.what." + name().toLowerCase(Locale.ROOT);
        }
    }

    public Planned {
        territories = Set.copyOf(territories);
    }

    /** The day on which the calendar shows it. */
    public LocalDate day() {
        return LocalDate.ofInstant(at, ZONE);
    }
}
