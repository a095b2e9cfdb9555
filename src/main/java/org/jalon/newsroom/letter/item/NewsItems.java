package org.jalon.newsroom.letter.item;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jalon.newsroom.find.Findable;
import org.jalon.newsroom.find.FindableSource;

/**
 * What is published now, newest first, without its texts. Asks its sources as the search does: which there are, and then only
 * for those that changed. Thread-safe.
 */
public final class NewsItems {

    private static final int AT_ONCE = 200;

    private final Map<Findable.Kind, FindableSource> sources = new TreeMap<>();
    private final Map<ItemKey, Known> known = new HashMap<>();
    private final Clock clock;

    public NewsItems(Collection<FindableSource> sources, Clock clock) {
        sources.forEach(source -> this.sources.put(source.kind(), source));
        this.clock = clock;
    }

    private record Known(long version, Findable item) {}

    /** All that is published, newest first; of events, those that come last first. */
    public List<Findable> list(Set<Findable.Kind> kinds) {
        return list(kinds, clock.instant());
    }

    /** All that is published at an instant, as far as it is planned today, in the same order. */
    public synchronized List<Findable> list(Set<Findable.Kind> kinds, Instant at) {
        List<Findable> items = new ArrayList<>();
        kinds.forEach(kind -> items.addAll(at(kind, at)));
        items.sort(Comparator.comparing(Findable::date).reversed().thenComparing(Findable::id));
        return items;
    }

    /** Those of them that are still published, in the order of their names. */
    public synchronized List<Findable> find(List<ItemKey> keys) {
        Map<ItemKey, Findable> items = new LinkedHashMap<>();
        for (Findable.Kind kind : Findable.Kind.values()) {
            if (keys.stream().anyMatch(key -> key.kind() == kind)) {
                at(kind, clock.instant()).forEach(item -> items.put(new ItemKey(kind, item.id()), item));
            }
        }
        return keys.stream().filter(items::containsKey).map(items::get).toList();
    }

    private List<Findable> at(Findable.Kind kind, Instant at) {
        FindableSource source = sources.get(kind);
        if (source == null) {
            return List.of();
        }
        Map<String, Long> versions = source.versions(at);
        List<String> changed = versions.entrySet().stream()
                .filter(entry -> {
                    Known old = known.get(new ItemKey(kind, entry.getKey()));
                    return old == null || old.version() != entry.getValue();
                })
                .map(Map.Entry::getKey)
                .toList();
        for (int i = 0; i < changed.size(); i += AT_ONCE) {
            for (Findable item : source.load(changed.subList(i, Math.min(changed.size(), i + AT_ONCE)), at)) {
                known.put(
                        new ItemKey(kind, item.id()),
                        new Known(versions.getOrDefault(item.id(), -1L), withoutText(item)));
            }
        }
        known.keySet().removeIf(key -> key.kind() == kind && !versions.containsKey(key.id()));
        return known.entrySet().stream()
                .filter(entry -> entry.getKey().kind() == kind)
                .map(entry -> entry.getValue().item())
                .toList();
    }

    private static Findable withoutText(Findable item) {
        return new Findable(
                item.kind(),
                item.id(),
                item.title(),
                item.lead(),
                "",
                item.path(),
                item.date(),
                item.sections(),
                item.themes(),
                item.territories());
    }
}
