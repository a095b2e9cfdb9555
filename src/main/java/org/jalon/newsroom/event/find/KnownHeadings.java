package org.jalon.newsroom.event.find;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jalon.newsroom.heading.Heading;
import org.jalon.newsroom.heading.Headings;

/** Sections and themes in memory, as they were some seconds ago at most. */
public final class KnownHeadings {

    private static final Duration FRESH = Duration.ofSeconds(5);

    private final Headings headings;
    private final LoadingCache<Heading.Kind, List<Heading>> known;

    public KnownHeadings(Headings headings) {
        this.headings = headings;
        this.known = Caffeine.newBuilder().expireAfterWrite(FRESH).build(headings::list);
    }

    /** All of a kind in their order, the retired ones last. */
    public List<Heading> list(Heading.Kind kind) {
        return known.get(kind);
    }

    /** One of them; what was written this moment is found too. */
    public Optional<Heading> find(Heading.Kind kind, String id) {
        return list(kind).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .or(() -> headings.find(kind, id));
    }
}
