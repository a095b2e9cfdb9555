package org.jalon.newsroom.event.find;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jalon.geo.LatLon;
import org.jalon.newsroom.event.Content;
import org.jalon.newsroom.event.Session;
import org.jalon.newsroom.event.When;

/** Finds events that somebody looks for. */
public final class Lookup {

    /** Lines of one page. */
    public static final int MOST = 100;

    private static final int METRES_A_KILOMETRE = 1_000;

    private final Agenda agenda;
    private final Reach reach;

    public Lookup(Agenda agenda, Reach reach) {
        this.agenda = agenda;
        this.reach = reach;
    }

    /**
     * An event on one of its days.
     *
     * @param day it is listed under: that of the session, or the first that was asked for
     * @param session of that day
     * @param listed the event
     * @param metres from where somebody is, negative when it is not known
     */
    public record Hit(LocalDate day, Session session, Listed listed, double metres) {}

    /**
     * What was found.
     *
     * @param hits in the order of the days; on each day the nearest first where somebody said where they are
     * @param more whether there are others beyond {@link #MOST}
     */
    public record Found(List<Hit> hits, boolean more) {}

    /** Past events the newest first, others in the order of time. */
    public Found find(AgendaQuery query) {
        Comparator<Hit> byDay = Comparator.comparing(Hit::day);
        Comparator<Hit> order = (query.span().kind() == Span.Kind.PAST ? byDay.reversed() : byDay)
                .thenComparing(Lookup::nearness)
                .thenComparing(hit -> hit.session().start());
        List<Hit> hits = new ArrayList<>(all(query).toList());
        hits.sort(order);
        return new Found(List.copyOf(hits.subList(0, Math.min(MOST, hits.size()))), hits.size() > MOST);
    }

    /** How many there are, all of them. */
    public long count(AgendaQuery query) {
        return all(query).count();
    }

    private Stream<Hit> all(AgendaQuery query) {
        return matching(query).flatMap(one -> hits(one, query)).filter(hit -> isWithin(hit, query));
    }

    /** What can be followed from afar is near everybody who asks for that. */
    private static boolean isWithin(Hit hit, AgendaQuery query) {
        return query.nearness().isEmpty()
                || query.radius() == 0
                || query.online()
                || hit.metres() >= 0 && hit.metres() <= (double) query.radius() * METRES_A_KILOMETRE;
    }

    /** All that match, whatever their days: for calendars. */
    public Stream<Listed> matching(AgendaQuery query) {
        return agenda.all().stream().filter(one -> matches(one, query));
    }

    private boolean matches(Listed one, AgendaQuery query) {
        Content content = one.event().content();
        return (query.kind() == null || content.kind() == query.kind())
                && (query.section() == null || content.section().equals(query.section()))
                && (query.theme() == null || content.themes().contains(query.theme()))
                && (query.audience() == null || content.audience().suits(query.audience()))
                && (!query.online() || content.where().isOnline())
                && (!query.free() || content.isFree())
                && (!query.beginners() || content.level().suitsBeginners())
                && (query.territory() == null || reach.concerns(one, query.territory()));
    }

    private static Stream<Hit> hits(Listed one, AgendaQuery query) {
        When when = one.event().when();
        LocalDate from = query.span().from();
        LocalDate to = query.span().to();
        double metres = query.nearness()
                .flatMap(near -> position(one).map(near.point()::distanceTo))
                .orElse(-1.0);
        return when.sessions().stream()
                .filter(session -> session.start().toLocalDate().isBefore(to)
                        && session.end().isAfter(from.atStartOfDay()))
                .map(session -> new Hit(later(session.start().toLocalDate(), from), session, one, metres));
    }

    private static Optional<LatLon> position(Listed one) {
        return Optional.ofNullable(one.venue().position());
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? other : one;
    }

    /** In steps of a kilometre, beyond which time says more; what is on line comes last. */
    private static long nearness(Hit hit) {
        return hit.metres() < 0 ? Long.MAX_VALUE : Math.round(hit.metres() / METRES_A_KILOMETRE);
    }

    /** The day it is where most events are. */
    public static LocalDate today(java.time.Instant now) {
        return now.atZone(ZoneId.of("Europe/Paris")).toLocalDate();
    }
}
