package org.jalon.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jalon.directory.Directory;
import org.jalon.directory.Place;
import org.jalon.directory.PlaceId;
import org.jalon.directory.RecordRef;

/**
 * The {@code id} of each place in files of the national standard: the one that its source gave, as long as it tells the place
 * from all others, so that a source finds its own records again; otherwise the place's own.
 */
final class ExportIds {

    /** Which place has an origin's id alone; absent when several do. */
    private final Map<String, PlaceId> unique = new HashMap<>();

    private final List<PlaceId> order;

    private ExportIds(List<Entry> entries) {
        Map<String, Integer> uses = new HashMap<>();
        entries.forEach(entry -> uses.merge(entry.originId(), 1, Integer::sum));
        entries.stream()
                .filter(entry -> !entry.originId().isEmpty() && uses.getOrDefault(entry.originId(), 0) == 1)
                .forEach(entry -> unique.put(entry.originId(), entry.id()));
        order = entries.stream()
                .sorted(Comparator.comparing((Entry entry) -> idOf(entry.originId(), entry.id())))
                .map(Entry::id)
                .toList();
    }

    /** A place and the id that its only source gave, empty when it has several. */
    private record Entry(PlaceId id, String originId) {}

    /** Reads every published place: an id must not depend on which of them are exported. */
    static ExportIds of(Directory directory) {
        List<Entry> entries = new ArrayList<>();
        directory.forEachPublished(place -> entries.add(new Entry(place.id(), originIdOf(place))));
        return new ExportIds(entries);
    }

    String idOf(Place place) {
        return idOf(originIdOf(place), place.id());
    }

    /** Every place, in the order of these ids: two instances with the same places write the same file. */
    List<PlaceId> order() {
        return order;
    }

    private String idOf(String originId, PlaceId id) {
        return id.equals(unique.get(originId)) ? originId : id.text();
    }

    private static String originIdOf(Place place) {
        List<RecordRef> records = place.sourceRecords();
        return records.size() == 1 ? records.getFirst().id() : "";
    }
}
