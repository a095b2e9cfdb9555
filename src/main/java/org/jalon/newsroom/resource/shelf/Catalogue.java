package org.jalon.newsroom.resource.shelf;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jalon.newsroom.resource.PublishedResource;
import org.jalon.newsroom.resource.PublishedResources;
import org.jalon.newsroom.resource.PublishedResources.Standing;
import org.jalon.newsroom.resource.ResourceContent;
import org.jalon.storage.Rounds;

/**
 * Keeps what readers see on a shelf in memory and follows what changes: by people here, by another process, or by dates alone. Only
 * what is new is read and taken to pieces. Thread-safe.
 */
public final class Catalogue implements AutoCloseable {

    private static final Duration PAUSE = Duration.ofSeconds(15);

    private final PublishedResources resources;
    private final Shelving shelving;
    private final Stems stems;
    private final Clock clock;
    private final Rounds rounds = new Rounds("follow resources", Duration.ofSeconds(1), PAUSE, this::refresh);
    private Map<String, Shelved> known = new HashMap<>();
    private List<Standing> standing = List.of();
    private volatile Shelf shelf;

    Catalogue(PublishedResources resources, Shelving shelving, Stems stems, Clock clock) {
        this.resources = resources;
        this.shelving = shelving;
        this.stems = stems;
        this.clock = clock;
        this.shelf = new Shelf(List.of(), stems);
    }

    void start() {
        rounds.start();
    }

    /** What there is now. */
    public Shelf shelf() {
        return shelf;
    }

    /** Looks whether something changed; to be called by whoever changed something, once that is kept. */
    public synchronized void refresh() {
        List<Standing> now = resources.standing(clock.instant());
        if (now.equals(standing)) {
            return;
        }
        Map<String, ResourceContent> contents = resources.contents(
                now.stream().filter(one -> !isKnown(one)).map(Standing::id).toList());
        Map<String, Shelved> next = new HashMap<>();
        List<Shelved> all = now.stream()
                .filter(one -> isKnown(one) || contents.containsKey(one.id()))
                .map(one -> shelved(one, contents))
                .toList();
        all.forEach(one -> next.put(one.resource().id(), one));
        known = next;
        standing = now;
        shelf = new Shelf(all, stems);
    }

    private boolean isKnown(Standing one) {
        Shelved before = known.get(one.id());
        return before != null && before.resource().version() == one.version();
    }

    private Shelved shelved(Standing one, Map<String, ResourceContent> contents) {
        Shelved before = known.get(one.id());
        ResourceContent read = contents.get(one.id());
        if (read != null || before == null) {
            return shelving.shelve(one.with(Objects.requireNonNull(read)));
        }
        PublishedResource same = one.with(before.resource().content());
        return before.with(same);
    }

    @Override
    public void close() {
        rounds.close();
    }
}
