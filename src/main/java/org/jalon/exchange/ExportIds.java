package org.jalon.exchange;

import java.util.List;
import org.jalon.directory.Directory;
import org.jalon.directory.Place;
import org.jalon.directory.PlaceId;
import org.jalon.directory.RecordRef;

/**
 * The {@code id} of each place in files of the national standard: the one that its source gave, as long as it tells the place
 * from all others, so that a source finds its own records again; otherwise the place's own. Keeps about 50 bytes a place.
 */
final class ExportIds {

    private final PackedIds ids;

    private ExportIds(PackedIds ids) {
        this.ids = ids;
    }

    /** Reads every place that may leave: an id must not depend on which of them are exported. */
    static ExportIds of(Directory directory, Leaving leaving) {
        PackedIds.Builder ids = PackedIds.builder();
        directory.forEachPublished(place -> leaving.of(place).ifPresent(left -> ids.add(originIdOf(left), left.id())));
        return new ExportIds(ids.build());
    }

    String idOf(Place place) {
        String originId = originIdOf(place);
        return ids.isTelling(originId) ? originId : place.id().text();
    }

    int size() {
        return ids.size();
    }

    /** Some of the places, in the order of these ids: two instances with the same places write the same file. */
    List<PlaceId> inOrder(int from, int to) {
        return ids.ids(from, to);
    }

    private static String originIdOf(Place place) {
        List<RecordRef> records = place.sourceRecords();
        return records.size() == 1 ? records.getFirst().id() : "";
    }
}
