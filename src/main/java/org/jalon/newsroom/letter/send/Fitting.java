package org.jalon.newsroom.letter.send;

import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jalon.newsroom.find.Findable;
import org.jalon.newsroom.letter.Choices;
import org.jalon.territory.Commune;
import org.jalon.territory.Gazetteer;
import org.jalon.territory.Territory;

/**
 * What fits the choices of subscribers. A choice that was not made fits everything, and territories fit when they have a commune
 * in common. For one thread.
 */
final class Fitting {

    private final Gazetteer gazetteer;
    private final Map<Territory, BitSet> communes = new HashMap<>();

    Fitting(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** Whether a letter that is narrowed down like this is for a subscriber. */
    boolean isFor(Choices subscriber, Choices target) {
        return !Collections.disjoint(subscriber.series(), target.series())
                && meet(subscriber.sections(), target.sections())
                && meet(subscriber.themes(), target.themes())
                && territoriesMeet(subscriber.territories(), target.territories());
    }

    /** Whether something published is what a subscriber wants news of. */
    boolean isFor(Choices subscriber, Findable item) {
        return meet(subscriber.sections(), item.sections())
                && meet(subscriber.themes(), item.themes())
                && territoriesMeet(subscriber.territories(), item.territories());
    }

    private static boolean meet(Set<String> some, Set<String> others) {
        return some.isEmpty() || others.isEmpty() || !Collections.disjoint(some, others);
    }

    private boolean territoriesMeet(Set<Territory> some, Set<Territory> others) {
        return some.isEmpty()
                || others.isEmpty()
                || some.stream().anyMatch(one -> others.stream().anyMatch(other -> overlap(one, other)));
    }

    private boolean overlap(Territory one, Territory other) {
        return one.equals(other) || communes(one).intersects(communes(other));
    }

    private BitSet communes(Territory territory) {
        return communes.computeIfAbsent(territory, unknown -> {
            BitSet set = new BitSet();
            List<Commune> all = gazetteer.listCommunes();
            for (int i = 0; i < all.size(); i++) {
                if (gazetteer.contains(territory, all.get(i))) {
                    set.set(i);
                }
            }
            return set;
        });
    }
}
