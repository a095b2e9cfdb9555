package org.jalon.directory;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One step in the life of a place, with all that it changed. Revisions are never altered nor deleted.
 *
 * @param number ascending in the order in which steps became visible
 * @param place that changed
 * @param kind of step
 * @param at when
 * @param cause the record that it comes from
 * @param into for a merge, the place that took it in
 * @param changes by field; empty when the place was removed
 * @param act what was done
 * @param decision why people did it, an opaque text; {@code run:…} when a source said so, {@code undo-run:…} when that was
 *     taken back
 */
public record Revision(
        long number,
        PlaceId place,
        PlaceChange.Kind kind,
        Instant at,
        RecordRef cause,
        @Nullable PlaceId into,
        Map<Field, FieldChange> changes,
        Act act,
        String decision) {

    public Revision {
        changes = Map.copyOf(changes);
    }

    /** The run of a source in which it was done, or which it takes back; empty for what people decided. */
    public Optional<String> run() {
        return Stream.of(Publishing.RUN, Publishing.UNDO_RUN)
                .filter(decision::startsWith)
                .map(prefix -> decision.substring(prefix.length()))
                .findFirst();
    }

    /** What was done. */
    public enum Act {
        /** A source said something, or no longer does. */
        HEARD,
        /** People said something else of some fields. */
        AMENDED,
        /** People added the place. */
        ADDED,
        /** A person verified it; nothing else changed. */
        VERIFIED,
        /** It is closed for good. */
        CLOSED,
        /** It is no longer closed for good. */
        REOPENED,
        /** It was merged into another place. */
        MERGED,
        /** Another place was merged into it. */
        TOOK_IN,
        /** It is itself again, after it was merged into another place. */
        UNMERGED,
        /** A place that was merged into it is itself again. */
        GAVE_BACK,
        /** An earlier state was said again. */
        RESTORED,
        /** An earlier decision was taken back. */
        UNDONE,
        /** A record left the place that it was joined to, and is a place of its own. */
        SPLIT,
        /** A run of a source was taken back: the source says again what it said before. */
        UNHEARD,
        /** A source is trusted otherwise than before. */
        WEIGHED
    }
}
