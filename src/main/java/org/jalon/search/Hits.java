package org.jalon.search;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jalon.directory.Place;
import org.jalon.directory.PlaceId;
import org.jalon.search.SearchResult.Hit;
import org.jalon.search.columns.Found;
import org.jalon.search.index.Entry;
import org.jalon.search.index.PlaceCache;
import org.jalon.search.rank.Question;
import org.jalon.search.rank.Why;

/** Shows what was found: the places as they are published, how far, whether open, and why. */
final class Hits {

    private final PlaceCache places;
    private final Clock clock;

    Hits(PlaceCache places, Clock clock) {
        this.places = places;
        this.clock = clock;
    }

    List<Hit> of(Question question, Found found) {
        List<Entry> entries = new ArrayList<>(found.size());
        for (int i = 0; i < found.size(); i++) {
            entries.add(question.index().entry(found.key(i)));
        }
        Map<PlaceId, Place> published = places.find(entries);
        Instant now = clock.instant();
        List<Hit> hits = new ArrayList<>(found.size());
        for (int i = 0; i < found.size(); i++) {
            Entry entry = entries.get(i);
            Place place = published.get(entry.id());
            if (place != null) {
                double distance = found.distanceMeters(i);
                hits.add(new Hit(
                        place,
                        Double.isNaN(distance) ? null : distance,
                        place.stateAt(now),
                        Why.of(question, entry),
                        question.isToVerify(entry)));
            }
        }
        return hits;
    }
}
