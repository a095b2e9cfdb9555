package org.jalon.duplicates;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jalon.directory.PlaceId;
import org.jalon.matching.Decision;
import org.jalon.matching.MatchedPair;
import org.jspecify.annotations.Nullable;

/**
 * Says which records join which place, and which pairs a person should see. The likeliest pairs go first. A record joins by
 * itself only when it was never in a place, no record of its origin is there, nobody told them apart, and no record of that
 * place is judged different from it.
 */
final class Joining {

    private final Map<String, Cluster> clusters = new HashMap<>();
    private final ToldApart apart;
    private final BiPredicate<String, String> different;

    /**
     * @param apart what people told apart
     * @param different whether the model says that two records are two places
     */
    Joining(ToldApart apart, BiPredicate<String, String> different) {
        this.apart = apart;
        this.different = different;
    }

    /**
     * What comes of it.
     *
     * @param joined pairs by which a record joined, in the order in which they did
     * @param toReview pairs that a person should see, likely ones first, one for each two places
     * @param asking keys of the records of which there is something to review
     */
    record Outcome(List<MatchedPair> joined, List<MatchedPair> toReview, Set<String> asking) {}

    /**
     * A record that may join or be joined.
     *
     * @param origin two records of one origin are never joined without a person
     * @param place it is in, null when it is new
     * @param published whether that place is published: nothing joins by itself what is closed
     */
    void add(String key, String origin, @Nullable PlaceId place, boolean published) {
        Cluster cluster = place == null
                ? new Cluster(null, true)
                : clusters.computeIfAbsent(place.text(), id -> new Cluster(place, published));
        cluster.keys.add(key);
        cluster.origins.add(origin);
        clusters.put(key, cluster);
    }

    /** Goes through the pairs, likely ones first. */
    Outcome settle(List<MatchedPair> pairs) {
        List<MatchedPair> joined = new ArrayList<>();
        for (MatchedPair pair : pairs) {
            if (pair.decision() == Decision.SAME && join(get(pair.left()), get(pair.right()))) {
                joined.add(pair);
            }
        }
        Map<Set<Cluster>, MatchedPair> asked = new LinkedHashMap<>();
        Set<String> asking = new HashSet<>();
        for (MatchedPair pair : pairs) {
            Cluster left = get(pair.left());
            Cluster right = get(pair.right());
            if (left != right && !apart.between(left.keys, right.keys)) {
                asked.putIfAbsent(Set.of(left, right), pair);
                asking.add(pair.left());
                asking.add(pair.right());
            }
        }
        return new Outcome(joined, List.copyOf(asked.values()), asking);
    }

    /** The records that are one place with this one, itself among them. */
    List<String> together(String key) {
        return List.copyOf(get(key).keys);
    }

    /** The place that a record is in now, null when it is to be one of its own. */
    @Nullable
    PlaceId placeOf(String key) {
        return get(key).place;
    }

    private boolean join(Cluster one, Cluster other) {
        if (one == other || one.place != null && other.place != null || !one.published || !other.published) {
            return false;
        }
        boolean oneOrigin = one.origins.stream().anyMatch(other.origins::contains);
        if (oneOrigin
                || apart.between(one.keys, other.keys)
                || one.keys.stream()
                        .anyMatch(left -> other.keys.stream().anyMatch(right -> different.test(left, right)))) {
            return false;
        }
        Cluster kept = one.place == null ? other : one;
        Cluster taken = kept == one ? other : one;
        kept.keys.addAll(taken.keys);
        kept.origins.addAll(taken.origins);
        taken.keys.forEach(key -> clusters.put(key, kept));
        return true;
    }

    private Cluster get(String key) {
        Cluster cluster = clusters.get(key);
        if (cluster == null) {
            throw new IllegalArgumentException("no record " + key);
        }
        return cluster;
    }

    /** The records of one place. */
    private static final class Cluster {

        private final List<String> keys = new ArrayList<>(1);
        private final Set<String> origins = new HashSet<>(2);
        private final @Nullable PlaceId place;
        private final boolean published;

        Cluster(@Nullable PlaceId place, boolean published) {
            this.place = place;
            this.published = published;
        }
    }
}
