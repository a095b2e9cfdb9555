package org.jalon.exchange.hsds;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/** From ids to places, as two long numbers each. */
final class Directions {

    private long[] ids;
    private long[] places;
    private int size;

    Directions(int expected) {
        ids = new long[Math.max(expected, 1)];
        places = new long[Math.max(expected, 1)];
    }

    void add(UUID id, long place) {
        if (size == ids.length) {
            ids = Arrays.copyOf(ids, size * 2);
            places = Arrays.copyOf(places, size * 2);
        }
        ids[size] = id.getMostSignificantBits();
        places[size++] = place;
    }

    /** To be called once, before anything is looked for. */
    void sort() {
        int[] order = IntStream.range(0, size)
                .boxed()
                .sorted(Comparator.comparingLong(number -> ids[number]))
                .mapToInt(Integer::intValue)
                .toArray();
        long[] unsortedIds = ids;
        long[] unsortedPlaces = places;
        ids = Arrays.stream(order).mapToLong(number -> unsortedIds[number]).toArray();
        places =
                Arrays.stream(order).mapToLong(number -> unsortedPlaces[number]).toArray();
    }

    Optional<Long> find(UUID id) {
        int found = Arrays.binarySearch(ids, id.getMostSignificantBits());
        return found < 0 ? Optional.empty() : Optional.of(places[found]);
    }
}
