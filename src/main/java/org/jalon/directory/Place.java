package org.jalon.directory;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jalon.geo.LatLon;
import org.jspecify.annotations.Nullable;

/**
 * A place as Jalon publishes it.
 *
 * @param id never changes
 * @param facts what is published of it
 * @param origins where each fact comes from
 * @param records the records it is made of, oldest first
 * @param revision number of the revision that made it so
 * @param changedAt when what is published last changed
 * @param seenAt when an origin last repeated it
 * @param verifiedAt when a person last verified it, absent when nobody did
 */
public record Place(
        PlaceId id,
        Facts facts,
        Map<Field, RecordRef> origins,
        List<RecordRef> records,
        long revision,
        Instant changedAt,
        Instant seenAt,
        @Nullable Instant verifiedAt) {

    public Place {
        origins = Map.copyOf(origins);
        records = List.copyOf(records);
    }

    public String name() {
        return facts.text(Field.NAME);
    }

    public LatLon position() {
        return facts.position().orElseThrow(() -> new IllegalStateException("published without a position: " + id));
    }

    /** The words of its name and commune in its address: {@code mediatheque-jean-levy-lille}. */
    public String slug() {
        return Slug.of(name() + " " + facts.text(Field.COMMUNE));
    }

    /** What it offers, in three categories; it may be in several or, when nothing is said, in none. */
    public Set<Category> categories() {
        return Category.of(facts);
    }

    /** The family of its structure, from its types or else its name. */
    public StructureFamily family() {
        return StructureFamily.of(facts);
    }

    /** The time zone of the place, from its département: overseas included. */
    public ZoneId zone() {
        return PlaceZone.of(facts);
    }

    public Optional<Instant> verification() {
        return Optional.ofNullable(verifiedAt);
    }
}
