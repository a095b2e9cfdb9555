package org.jalon.newsroom.find;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jalon.storage.Rounds;

/** Keeps the index as the sources are, asking them again and again: other processes write too, and dates pass without anybody writing. */
final class NewsFollower implements AutoCloseable {

    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final int AT_ONCE = 200;

    private final List<FindableSource> sources;
    private final NewsIndex index;
    private final Clock clock;
    /** What is in the index, by the key of its document. */
    private final Map<String, Long> known = new HashMap<>();

    private final Rounds rounds = new Rounds("follow the newsroom", Duration.ofMillis(200), PAUSE, this::follow);

    NewsFollower(List<FindableSource> sources, NewsIndex index, Clock clock) {
        this.sources = List.copyOf(sources);
        this.index = index;
        this.clock = clock;
    }

    void start() {
        rounds.start();
    }

    /** Brings the index up to date. */
    synchronized void follow() {
        sources.forEach(this::follow);
    }

    private void follow(FindableSource source) {
        Map<String, Long> versions = source.versions(clock.instant());
        List<String> changed = new ArrayList<>();
        versions.forEach((id, version) -> {
            if (!version.equals(known.get(NewsIndex.key(source.kind(), id)))) {
                changed.add(id);
            }
        });
        String prefix = NewsIndex.key(source.kind(), "");
        List<String> removed = known.keySet().stream()
                .filter(key -> key.startsWith(prefix) && !versions.containsKey(key.substring(prefix.length())))
                .toList();
        for (int from = 0; from < changed.size(); from += AT_ONCE) {
            List<String> some = changed.subList(from, Math.min(changed.size(), from + AT_ONCE));
            index.update(source.load(some), List.of());
            some.forEach(id -> known.put(NewsIndex.key(source.kind(), id), versions.get(id)));
        }
        if (!removed.isEmpty()) {
            index.update(List.of(), removed);
            removed.forEach(known::remove);
        }
    }

    @Override
    public void close() {
        rounds.close();
        index.close();
    }
}
