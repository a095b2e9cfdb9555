package org.jalon.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jalon.directory.Directory;
import org.jalon.directory.Place;
import org.jalon.directory.PlaceChange;
import org.jalon.directory.PlaceId;
import org.springframework.stereotype.Component;

/**
 * What happened to places, as those may know who only have what may leave. A place that may not leave, be it known or not, is
 * told as removed: who has it drops it, and who does not has nothing to do. Thread-safe.
 */
@Component
public class Changes {

    private final Directory directory;
    private final Republication republication;

    public Changes(Directory directory, Republication republication) {
        this.directory = directory;
        this.republication = republication;
    }

    /** The steps after a revision, in order, at most {@code limit}; as many as {@link Directory#changesSince} has. */
    public List<PlaceChange> since(long revision, int limit) {
        List<PlaceChange> steps = directory.changesSince(revision, limit);
        Leaving leaving = republication.now();
        if (leaving.withheld().isEmpty()) {
            return steps;
        }
        Map<PlaceId, Boolean> withheld = new HashMap<>();
        return steps.stream()
                .map(step -> withheld.computeIfAbsent(told(step), id -> isWithheld(id, leaving)) ? removed(step) : step)
                .toList();
    }

    /** The place that a step leads to. */
    private static PlaceId told(PlaceChange step) {
        PlaceId into = step.into();
        return into == null ? step.id() : into;
    }

    private boolean isWithheld(PlaceId id, Leaving leaving) {
        Optional<Place> published = directory.findPublished(id);
        return published.isPresent() && leaving.of(published.get()).isEmpty();
    }

    private static PlaceChange removed(PlaceChange step) {
        return new PlaceChange(step.revision(), step.id(), PlaceChange.Kind.REMOVED, step.at(), null);
    }
}
