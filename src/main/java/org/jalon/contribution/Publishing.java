package org.jalon.contribution;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jalon.directory.Amended;
import org.jalon.directory.Amendment;
import org.jalon.directory.Directory;
import org.jalon.directory.Facts;
import org.jalon.directory.Field;
import org.jalon.directory.Moved;
import org.jalon.directory.Place;
import org.jalon.directory.PlaceId;
import org.jalon.directory.PlaceLookup;
import org.jspecify.annotations.Nullable;

/** Has the directory do what was decided on a proposal. */
final class Publishing {

    private final Directory directory;

    Publishing(Directory directory) {
        this.directory = directory;
    }

    /** What the directory did. */
    sealed interface Effect {

        /**
         * Done, or there was nothing to do.
         *
         * @param revision that it led to, null when all was so already
         * @param place that it was done to
         */
        record Done(@Nullable Long revision, PlaceId place) implements Effect {}

        /** Nothing was done: these fields changed since. */
        record Stale(Set<Field> fields) implements Effect {}

        /** Nothing was done: there is no such place. */
        record NoPlace(PlaceLookup found) implements Effect {}
    }

    /** What was published of a place right after a revision. */
    Facts seen(Place place, long basedOn) {
        return basedOn == place.revision()
                ? place.facts()
                : directory.asOf(place.id(), basedOn).orElse(Facts.NONE);
    }

    /**
     * Publishes a proposal.
     *
     * @param values of fields, as they are to be published
     * @param basedOn revision of the place that was seen by who decides
     * @param known whether who says so knows the place, so that all of it counts as verified
     */
    Effect publish(Proposal proposal, Map<Field, List<String>> values, long basedOn, boolean known) {
        String decision = proposal.id().decision();
        PlaceId target = proposal.target().placeId();
        if (target == null) {
            Place added = directory.add(new Facts(values), true, decision);
            return new Effect.Done(added.revision(), added.id());
        }
        return switch (directory.follow(target)) {
            case PlaceLookup.Published(Place place) ->
                switch (proposal.kind()) {
                    case ADD, CORRECT, OTHER -> amend(place, basedOn, values, known, decision);
                    case CONFIRM -> amend(place, basedOn, values, true, decision);
                    case CLOSED -> moved(directory.close(place.id(), decision), place.id());
                    case DUPLICATE -> merge(place, proposal.content().keeper().orElseThrow(), decision);
                };
            case PlaceLookup found -> new Effect.NoPlace(found);
        };
    }

    /** Merges a place into another. */
    Effect merge(Place place, PlaceId keeper, String decision) {
        return switch (directory.follow(keeper)) {
            case PlaceLookup.Published(Place kept) ->
                moved(directory.merge(place.id(), kept.id(), decision), kept.id());
            case PlaceLookup found -> new Effect.NoPlace(found);
        };
    }

    private Effect amend(Place place, long basedOn, Map<Field, List<String>> values, boolean known, String decision) {
        if (values.isEmpty() && !known) {
            return new Effect.Done(null, place.id());
        }
        Amendment amendment = new Amendment(place.id(), basedOn, positioned(place, values), known, decision);
        return switch (directory.amend(amendment)) {
            case Amended.Applied(long revision) -> new Effect.Done(revision, place.id());
            case Amended.Unchanged() -> new Effect.Done(null, place.id());
            case Amended.Stale(Place current) -> new Effect.Stale(changed(current, basedOn, values.keySet()));
            case Amended.NotPublished(PlaceLookup found) -> new Effect.NoPlace(found);
        };
    }

    /** Of a position, the half that is not said is the one that is published. */
    private static Map<Field, List<String>> positioned(Place place, Map<Field, List<String>> values) {
        Map<Field, List<String>> both = new EnumMap<>(Field.class);
        both.putAll(values);
        if (values.containsKey(Field.LATITUDE) || values.containsKey(Field.LONGITUDE)) {
            both.putIfAbsent(Field.LATITUDE, place.facts().all(Field.LATITUDE));
            both.putIfAbsent(Field.LONGITUDE, place.facts().all(Field.LONGITUDE));
        }
        return both;
    }

    private Set<Field> changed(Place current, long basedOn, Set<Field> said) {
        Facts seen = seen(current, basedOn);
        return said.stream()
                .filter(field -> !seen.all(field).equals(current.facts().all(field)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Effect moved(Moved moved, PlaceId place) {
        return switch (moved) {
            case Moved.Done(long revision) -> new Effect.Done(revision, place);
            case Moved.NothingToDo() -> new Effect.Done(null, place);
            case Moved.NotPossible(PlaceLookup found) -> new Effect.NoPlace(found);
        };
    }
}
