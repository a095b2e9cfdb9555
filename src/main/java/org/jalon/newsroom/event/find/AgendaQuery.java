package org.jalon.newsroom.event.find;

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
 * @param near the nearest first, on each day
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
        @Nullable Near near) {

    /**
     * Where distances are counted from.
     *
     * @param label as people read it
     * @param point of it
     */
    public record Near(String label, LatLon point) {}

    /** Everything of these days. */
    public static AgendaQuery of(Span span) {
        return new AgendaQuery(span, null, null, null, null, null, false, false, null);
    }

    public Optional<Near> nearness() {
        return Optional.ofNullable(near);
    }

    /** Whether anything narrows it down but the days. */
    public boolean isNarrow() {
        return kind != null
                || section != null
                || theme != null
                || territory != null
                || audience != null
                || online
                || free;
    }

    /** The same for other days. */
    public AgendaQuery on(Span other) {
        return new AgendaQuery(other, kind, section, theme, territory, audience, online, free, near);
    }
}
