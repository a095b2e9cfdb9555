package org.jalon.newsroom.event.find;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jalon.newsroom.event.Venue;
import org.jalon.observatory.Happening;
import org.jalon.observatory.Happenings;
import org.jalon.territory.Commune;
import org.jalon.territory.Territory;

/** Tells the pages of territories which events are coming there. */
public final class TerritoryEvents implements Happenings {

    private final Agenda agenda;
    private final Reach reach;
    private final Clock clock;

    public TerritoryEvents(Agenda agenda, Reach reach, Clock clock) {
        this.agenda = agenda;
        this.reach = reach;
        this.clock = clock;
    }

    @Override
    public List<Happening> coming(Territory territory, int most) {
        Instant now = clock.instant();
        return agenda.all().stream()
                .filter(one -> one.event().takesPlace() && !one.event().isOver(now))
                .filter(one -> reach.concerns(one, territory))
                .limit(most)
                .map(one -> new Happening(
                        one.event().content().title(),
                        one.event().when().sessions().getFirst().start(),
                        where(one.venue()),
                        one.event().path()))
                .toList();
    }

    private static String where(Venue venue) {
        return Optional.ofNullable(venue.commune()).map(Commune::name).orElse(venue.line());
    }
}
