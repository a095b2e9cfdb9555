package org.jalon.newsroom.event.find;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jalon.geo.LatLon;
import org.jalon.newsroom.event.Audience;
import org.jalon.newsroom.event.Kind;
import org.jalon.territory.Territory;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for; null and false are no conditions.
 *
 * @param span of days
 * @param kind of event
 * @param section id of a section
 * @param theme id of a theme
 * @param territory that it is in, or is for
 * @param audience that it is for
 * @param online only those that can be followed from afar
 * @param free only those that cost nothing
 * @param beginners only those that suit beginners
 * @param near the nearest first, on each day
 * @param radius kilometres from there within which one would go, 0 for any
 */
public record AgendaQuery(
        Span span,
        @Nullable Kind kind,
        @Nullable String section,
        @Nullable String theme,
        @Nullable Territory territory,
        @Nullable Audience audience,
        boolean online,
        boolean free,
        boolean beginners,
        @Nullable Near near,
        int radius) {

    /** Kilometres that pages offer. */
    public static final List<Integer> RADII = List.of(5, 10, 20, 50);

    /**
     * Where distances are counted from.
     *
     * @param label as people read it
     * @param point of it
     */
    public record Near(String label, LatLon point) {}

    /** Everything of these days. */
    public static AgendaQuery of(Span span) {
        return new AgendaQuery(span, null, null, null, null, null, false, false, false, null, 0);
    }

    public Optional<Near> nearness() {
        return Optional.ofNullable(near);
    }

    /** Whether what or whom for is chosen. */
    public boolean isChosen() {
        return kind != null || section != null || theme != null || territory != null || audience != null;
    }

    /** Whether anything narrows it down but the days. */
    public boolean isNarrow() {
        return isChosen() || online || free || beginners || near != null && radius > 0;
    }

    /** The same without what only counts for who looks now: days, and where they are. */
    public AgendaQuery forSubscribers(LocalDate today) {
        return new AgendaQuery(
                Span.coming(today), kind, section, theme, territory, audience, online, free, beginners, null, 0);
    }

    /** The same for other days. */
    public AgendaQuery on(Span other) {
        return new AgendaQuery(other, kind, section, theme, territory, audience, online, free, beginners, near, radius);
    }

    /** The same within another distance; 0 is no limit. */
    public AgendaQuery within(int kilometres) {
        return new AgendaQuery(
                span, kind, section, theme, territory, audience, online, free, beginners, near, kilometres);
    }
}
