package org.jalon.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jalon.directory.Place;
import org.jalon.hours.OpenState;
import org.jalon.territory.Located;
import org.jspecify.annotations.Nullable;

/**
 * What was found.
 *
 * @param total places that fit, on all pages
 * @param hits of this page
 * @param facets for each filter and value, how many places a further click on it would leave; zeroes are left out
 * @param openNow how many of the total are open now
 * @param where the search was centred, absent when it has no place
 * @param radiusKm within which the places are, absent without limit
 * @param notes what the person must know about how the question was understood
 * @param next where the next page begins, absent on the last
 */
public record SearchResult(
        int total,
        List<Hit> hits,
        Map<Filter, Map<String, Integer>> facets,
        int openNow,
        @Nullable Located where,
        @Nullable Double radiusKm,
        List<Note> notes,
        @Nullable Cursor next) {

    /**
     * One place found.
     *
     * @param place that fits
     * @param distanceMeters from where the search was centred, absent when it has no place
     * @param open state at the moment of the search
     * @param reasons why it fits, best first
     * @param toVerify whether nobody has looked after what is said of it for long
     */
    public record Hit(
            Place place, @Nullable Double distanceMeters, OpenState open, Set<Reason> reasons, boolean toVerify) {}

    /** Why a place fits. */
    public enum Reason {
        NAME,
        SERVICE,
        TOPIC,
        STRUCTURE,
        COMMUNE,
        DESCRIPTION
    }

    /** What the person must know. */
    public sealed interface Note {
        /** The position is that of the commune, not of the address. */
        record PositionOfCommune(String label) implements Note {}

        /** Nothing was near, so the circle was widened. */
        record Widened(double fromKm, double toKm) implements Note {}

        /** No place of the type asked for is in the commune asked for; the nearest are shown. */
        record NoneInCommune(String asked, String commune) implements Note {}

        /** Nothing fits the words; the places nearest to where the person is are shown, or nothing. */
        record NothingFits(String text) implements Note {}

        /** The place in the question was not found. */
        record PlaceNotFound(String text) implements Note {}
    }

    /** Whether the places found are there in spite of the words of the search. */
    public boolean isOffTopic() {
        return notes.stream().anyMatch(Note.NothingFits.class::isInstance);
    }

    public Optional<Located> center() {
        return Optional.ofNullable(where);
    }

    public Optional<Cursor> nextCursor() {
        return Optional.ofNullable(next);
    }
}
