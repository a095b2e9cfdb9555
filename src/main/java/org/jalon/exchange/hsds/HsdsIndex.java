package org.jalon.exchange.hsds;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jalon.directory.Place;
import org.jalon.directory.PlaceId;

/**
 * Where objects are among all places: their order for pages, and the place that an id leads to. Keeps 20 bytes a place, and 16 more
 * for each object of a kind that was asked for by its id. Immutable.
 */
final class HsdsIndex {

    /** Letters of place ids, in their order. */
    private static final String LETTERS = "0123456789abcdefghjkmnpqrstvwxyz";

    private static final int LENGTH = 10;
    private static final int BITS = 5;

    private final long[] places;
    /** How many services the places before have; one more number than there are places. */
    private final int[] servicesBefore;

    private final Consumer<Consumer<Place>> all;
    private final Map<HsdsKind, Directions> directions = new ConcurrentHashMap<>();

    private HsdsIndex(long[] places, int[] servicesBefore, Consumer<Consumer<Place>> all) {
        this.places = places;
        this.servicesBefore = servicesBefore;
        this.all = all;
    }

    /** @param all hands over every place that may leave, in the order of ids */
    static HsdsIndex of(Consumer<Consumer<Place>> all) {
        Growing growing = new Growing();
        all.accept(growing::add);
        return new HsdsIndex(
                Arrays.copyOf(growing.places, growing.size), Arrays.copyOf(growing.services, growing.size + 1), all);
    }

    /** How many objects there are of a kind. */
    int size(HsdsKind kind) {
        return kind.isOncePerPlace() ? places.length : servicesBefore[places.length];
    }

    /** The number of the place that has an object, by the number of the object in its list. */
    int placeOf(HsdsKind kind, int object) {
        if (kind.isOncePerPlace()) {
            return object;
        }
        int found = Arrays.binarySearch(servicesBefore, object);
        return found >= 0 ? found : -found - 2;
    }

    /** The number in its list of the first object of a place. */
    int firstOf(HsdsKind kind, int place) {
        return kind.isOncePerPlace() ? place : servicesBefore[place];
    }

    PlaceId place(int number) {
        return unpacked(places[number]);
    }

    /** The place that has an object; it may be another one that only begins alike, so its ids are to be compared. */
    Optional<PlaceId> find(HsdsKind kind, UUID id) {
        return directions.computeIfAbsent(kind, this::directions).find(id).map(HsdsIndex::unpacked);
    }

    private Directions directions(HsdsKind kind) {
        Directions made = new Directions(size(kind));
        all.accept(place -> kind.ids(place).forEach(id -> made.add(id, packed(place.id()))));
        made.sort();
        return made;
    }

    private static long packed(PlaceId id) {
        long packed = 0;
        for (int i = 0; i < LENGTH; i++) {
            packed = packed << BITS | LETTERS.indexOf(id.text().charAt(i));
        }
        return packed;
    }

    private static PlaceId unpacked(long packed) {
        char[] text = new char[LENGTH];
        for (int i = 0; i < LENGTH; i++) {
            text[i] = LETTERS.charAt((int) (packed >> BITS * (LENGTH - 1 - i) & 31));
        }
        return new PlaceId(new String(text));
    }

    /** Collects places. */
    private static final class Growing {
        private long[] places = new long[1024];
        private int[] services = new int[1025];
        private int size;

        void add(Place place) {
            if (size == places.length) {
                places = Arrays.copyOf(places, size * 2);
                services = Arrays.copyOf(services, size * 2 + 1);
            }
            places[size] = packed(place.id());
            services[size + 1] = services[size] + HsdsPlaces.serviceNames(place).size();
            size++;
        }
    }
}
