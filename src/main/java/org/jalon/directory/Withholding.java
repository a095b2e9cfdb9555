package org.jalon.directory;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What would be published of a place if some sources had never spoken of it. Pure. */
final class Withholding {

    private Withholding() {}

    /**
     * The place without these sources; empty when nothing else would publish it, or nothing else says where it is.
     *
     * @param records of the place
     * @param trusts how far sources are trusted
     */
    static Optional<Place> of(Place place, List<KnownRecord> records, Set<String> sources, Trusts trusts) {
        List<KnownRecord> kept = records.stream()
                .filter(KnownRecord::isLive)
                .filter(record -> !sources.contains(record.ref().source()))
                .toList();
        if (kept.stream().noneMatch(KnownRecord::sustains)) {
            return Optional.empty();
        }
        MergedFacts merged = MergedFacts.of(kept, trusts);
        Instant seenAt = kept.stream()
                .filter(record -> !record.ref().isOfPeople())
                .map(KnownRecord::seenAt)
                .max(Comparator.naturalOrder())
                .orElse(place.changedAt());
        return Optional.of(new Place(
                        place.id(),
                        merged.facts(),
                        merged.origins(),
                        merged.records(),
                        place.revision(),
                        place.changedAt(),
                        seenAt,
                        place.verifiedAt()))
                .filter(left ->
                        left.facts().position().isPresent() && !left.name().isEmpty());
    }
}
