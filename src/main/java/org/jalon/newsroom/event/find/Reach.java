package org.jalon.newsroom.event.find;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jalon.territory.Commune;
import org.jalon.territory.Gazetteer;
import org.jalon.territory.Territory;

/** Which territories an event concerns. */
public final class Reach {

    private final Gazetteer gazetteer;
    private final Map<Pair, Boolean> overlaps = new ConcurrentHashMap<>();

    public Reach(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    private record Pair(Territory one, Territory other) {}

    /**
     * Whether an event concerns a territory: it takes place there; or it can be followed from afar, or has no known place, and
     * the territory that it is for, or everybody, overlaps it.
     */
    public boolean concerns(Listed listed, Territory territory) {
        Commune commune = listed.venue().commune();
        if (commune != null && gazetteer.contains(territory, commune)) {
            return true;
        }
        boolean anywhere = commune == null || listed.event().content().where().isOnline();
        return anywhere
                && territoryOf(listed)
                        .map(its -> overlaps.computeIfAbsent(new Pair(its, territory), this::overlap))
                        .orElse(true);
    }

    /** The territory that an event is for, as its editor said. */
    public static Optional<Territory> territoryOf(Listed listed) {
        return Territory.parse(listed.event().content().territory());
    }

    private boolean overlap(Pair pair) {
        return pair.one().equals(pair.other())
                || gazetteer.listCommunes().stream()
                        .anyMatch(commune ->
                                gazetteer.contains(pair.one(), commune) && gazetteer.contains(pair.other(), commune));
    }
}
