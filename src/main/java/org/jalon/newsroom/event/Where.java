package org.jalon.newsroom.event;

import org.jspecify.annotations.Nullable;

/**
 * Where an event takes place: in a place of the directory, at another address, on line, or both on line and somewhere.
 *
 * @param place id of a place of the directory, null elsewhere
 * @param address of a room that is not in the directory, with its commune; empty when there is none
 * @param commune INSEE code of that address, null when it is not known
 * @param link to follow it on line, empty when one cannot
 */
public record Where(
        @Nullable String place, String address, @Nullable String commune, String link) {

    /** Whether it can be followed from afar. */
    public boolean isOnline() {
        return !link.isEmpty();
    }

    /** Whether there is somewhere to go. */
    public boolean isSomewhere() {
        return place != null || !address.isEmpty();
    }
}
