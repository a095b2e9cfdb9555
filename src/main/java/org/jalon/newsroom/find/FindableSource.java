package org.jalon.newsroom.find;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Offers things of one kind to the full-text search. Each kind is a bean. The index asks every few seconds which there are, and
 * loads those that changed; so what is published or withdrawn by its date comes and goes by itself.
 */
public interface FindableSource {

    /** What it offers. */
    Findable.Kind kind();

    /**
     * What everybody may find at an instant: ids, each with a number that changes whenever the thing does. Asked often, so it
     * must be one cheap statement.
     */
    Map<String, Long> versions(Instant now);

    /** Some of them with their words; those that are gone meanwhile are left out. */
    List<Findable> load(Collection<String> ids);

    /** Some of them as they will be at an instant to come. */
    default List<Findable> load(Collection<String> ids, Instant at) {
        return load(ids);
    }
}
