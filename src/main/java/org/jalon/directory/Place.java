package org.jalon.directory;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jalon.geo.LatLon;
import org.jalon.hours.OpenState;
import org.jalon.hours.OpeningHours;
import org.jalon.hours.PlaceCalendar;
import org.jspecify.annotations.Nullable;

/**
 * A place as Jalon publishes it.
 *
 * @param id never changes
 * @param facts what is published of it
 * @param origins the records that each fact comes from, the foremost first; several have a part in a list that is united
 * @param records the records it is made of, oldest first
 * @param revision number of the revision that made it so
 * @param changedAt when what is published last changed
 * @param seenAt when a source last repeated it; when it last changed, if only people say so
 * @param verifiedAt when a person last verified it, absent when nobody did
 */
public record Place(
        PlaceId id,
        Facts facts,
        Map<Field, List<RecordRef>> origins,
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

    /** What it offers, in the order of the categories; it may be in several or, when nothing is said, in none. */
    public Set<Category> categories() {
        return Category.of(facts);
    }

    /** The family of its structure, from its types or else its name. */
    public StructureFamily family() {
        return StructureFamily.of(facts);
    }

    /** Its opening hours; empty when they are not known or cannot be read. */
    public Optional<OpeningHours> hours() {
        return KnownHours.of(facts.text(Field.HOURS));
    }

    /** The calendar it lives by, from its commune: time zone, public and school holidays, overseas included. */
    public PlaceCalendar calendar() {
        return PlaceCalendar.ofCommune(facts.first(Field.INSEE_CODE).orElse(facts.text(Field.POSTAL_CODE)));
    }

    public ZoneId zone() {
        return calendar().zone();
    }

    /** Whether it is open at an instant; unknown without hours. */
    public OpenState stateAt(Instant instant) {
        return hours().map(hours -> hours.stateAt(instant, calendar())).orElse(OpenState.UNKNOWN);
    }

    /** The record that a fact comes from, the foremost of several; empty when nothing is published of the field. */
    public Optional<RecordRef> origin(Field field) {
        return origins.getOrDefault(field, List.of()).stream().findFirst();
    }

    /** The records that sources gave, oldest first, without what people say here; empty when people added it. */
    public List<RecordRef> sourceRecords() {
        return records.stream().filter(record -> !record.isOfPeople()).toList();
    }

    /** The day on which an origin last looked after its data, as it says itself; empty when none says it. */
    public Optional<LocalDate> updatedOn() {
        return facts.first(Field.UPDATED_ON).flatMap(Place::date);
    }

    private static Optional<LocalDate> date(String iso) {
        try {
            return Optional.of(LocalDate.parse(iso.substring(0, Math.min(iso.length(), 10))));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    public Optional<Instant> verification() {
        return Optional.ofNullable(verifiedAt);
    }
}
