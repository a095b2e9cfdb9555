package org.jalon.exchange;

import java.util.HashSet;
import java.util.Set;
import org.jalon.directory.Directory;
import org.jalon.directory.Place;

/**
 * The {@code id} of each place in files of the national standard: the one that its origin gave, as long as it tells the place
 * from all others, so that an origin finds its own records again; otherwise the place's own.
 */
final class ExportIds {

    private final Set<String> ambiguous;

    private ExportIds(Set<String> ambiguous) {
        this.ambiguous = ambiguous;
    }

    /** Reads every published place: an id must not depend on which of them are exported. */
    static ExportIds of(Directory directory) {
        Set<String> seen = new HashSet<>();
        Set<String> ambiguous = new HashSet<>();
        directory.forEachPublished(place -> {
            if (place.records().size() == 1) {
                String id = place.records().getFirst().id();
                if (!seen.add(id)) {
                    ambiguous.add(id);
                }
            }
        });
        return new ExportIds(ambiguous);
    }

    String idOf(Place place) {
        if (place.records().size() != 1
                || ambiguous.contains(place.records().getFirst().id())) {
            return place.id().text();
        }
        return place.records().getFirst().id();
    }
}
