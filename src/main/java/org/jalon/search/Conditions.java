package org.jalon.search;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.jalon.search.columns.Query;
import org.jalon.search.columns.RowSet;
import org.jalon.search.index.Entry;
import org.jalon.search.index.Index;
import org.jalon.territory.Commune;
import org.jalon.territory.Gazetteer;
import org.jalon.territory.Territory;

/** Turns the restrictions of a query into conditions on the snapshot. */
final class Conditions {

    private static final int DAY = 24 * 60;

    private final Gazetteer gazetteer;
    private final Clock clock;

    Conditions(Gazetteer gazetteer, Clock clock) {
        this.gazetteer = gazetteer;
        this.clock = clock;
    }

    Query.Builder of(Index index, SearchQuery query) {
        Query.Builder asked = Query.builder();
        index.filters().restrict(asked, query.filters());
        if (query.box() != null) {
            asked.inside(query.box());
        }
        if (!query.territories().isEmpty()) {
            asked.within(index.rowsIn(codesIn(index, query.territories())));
        }
        if (query.openAt() != null) {
            switch (query.openAt()) {
                case OpenAt.Now now -> asked.openAt(minutesNow(index));
                case OpenAt.Weekend weekend -> asked.openDuring(2 * DAY, (DayOfWeek.SATURDAY.getValue() - 1) * DAY);
                case OpenAt.During(DayOfWeek day, int from, int to) ->
                    asked.openDuring(to - from, day.ordinal() * DAY + from);
                case OpenAt.At at -> openAt(index, at.time(), asked);
            }
        }
        return asked;
    }

    /** The rows in these communes, the arrondissements of a city included. */
    RowSet rowsIn(Index index, Collection<String> codes) {
        return index.rowsIn(codesIn(
                index,
                codes.stream()
                        .map(code -> new Territory(Territory.Kind.COMMUNE, code))
                        .toList()));
    }

    private Set<String> codesIn(Index index, Collection<Territory> territories) {
        Set<String> codes = new HashSet<>();
        for (String code : index.communes().keySet()) {
            Commune commune = gazetteer.findCommune(code).orElse(null);
            if (commune != null && territories.stream().anyMatch(territory -> gazetteer.contains(territory, commune))) {
                codes.add(code);
            }
        }
        return codes;
    }

    /** The minute of the week that it is, in each time zone of the index. */
    int[] minutesNow(Index index) {
        Instant now = clock.instant();
        return index.zones().isEmpty()
                ? new int[] {0}
                : index.zones().stream()
                        .mapToInt(zone -> minuteOfWeek(LocalDateTime.ofInstant(now, zone)))
                        .toArray();
    }

    private void openAt(Index index, LocalDateTime time, Query.Builder asked) {
        if (index.covers(time.toLocalDate())) {
            asked.openAt(minuteOfWeek(time));
            return;
        }
        int[] open = index.entries().values().stream()
                .filter(entry -> entry.isOpenAt(time))
                .mapToInt(Entry::key)
                .toArray();
        asked.within(index.snapshot().rowsOf(open));
    }

    private static int minuteOfWeek(LocalDateTime time) {
        return (time.getDayOfWeek().getValue() - 1) * DAY + time.getHour() * 60 + time.getMinute();
    }
}
