package org.jalon.cli.sample;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jalon.territory.Commune;

/** Draws communes as often as people live in them. */
final class PopulationDraw {

    private final List<Commune> communes;
    private final long[] reached;

    /** @param communes that have a position and a postal code, at least one of them inhabited */
    PopulationDraw(List<Commune> communes) {
        this.communes = communes;
        this.reached = new long[communes.size()];
        long sum = 0;
        for (int i = 0; i < reached.length; i++) {
            sum += communes.get(i).population();
            reached[i] = sum;
        }
        if (sum == 0) {
            throw new IllegalArgumentException("nobody lives there");
        }
    }

    Commune draw(Random random) {
        long person = random.nextLong(reached[reached.length - 1]) + 1;
        int at = Arrays.binarySearch(reached, person);
        return communes.get(at < 0 ? -at - 1 : firstReaching(at));
    }

    /** Uninhabited communes repeat the sum before them: the inhabited one comes first. */
    private int firstReaching(int at) {
        int first = at;
        while (first > 0 && reached[first - 1] == reached[at]) {
            first--;
        }
        return first;
    }
}
