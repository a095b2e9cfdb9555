package org.jalon.newsroom.resource.page;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jalon.newsroom.resource.PublishedResource;
import org.jalon.newsroom.resource.ResourceContent;

/** What to go on with after a resource: what serves the same need, the same public, and is no harder to come by. */
final class Related {

    private static final int NEED = 4;
    private static final int THEME = 2;

    private Related() {}

    /** The likest of some, best first; of two alike the first. */
    static List<PublishedResource> to(PublishedResource one, List<PublishedResource> all, int most) {
        return all.stream()
                .filter(other -> !other.id().equals(one.id()) && other.broken() == null)
                .map(other -> new Like(other, likeness(one.content(), other.content())))
                .filter(like -> like.points() >= NEED)
                .sorted(Comparator.comparingInt(like -> -like.points()))
                .limit(most)
                .map(Like::resource)
                .toList();
    }

    private record Like(PublishedResource resource, int points) {}

    private static int likeness(ResourceContent one, ResourceContent other) {
        int needs = common(one.facts().needs(), other.facts().needs());
        int themes = common(Set.copyOf(one.themes()), Set.copyOf(other.themes()));
        int publics = common(one.facts().publics(), other.facts().publics());
        int level = one.facts().level() == other.facts().level() ? 1 : 0;
        return NEED * needs + THEME * themes + publics + level;
    }

    private static int common(Set<?> one, Set<?> other) {
        Set<Object> both = new HashSet<>(one);
        both.retainAll(other);
        return both.size();
    }
}
