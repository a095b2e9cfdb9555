package org.jalon.care;

import java.util.Optional;
import org.jalon.directory.Directory;
import org.jalon.directory.Place;
import org.jalon.directory.PlaceId;
import org.jalon.directory.PlaceLookup;

/** Finds what is published now under an id that somebody got earlier, through merges. */
public final class PublishedSheets {

    /** Chains of merges are short; this only stops a mistake of ours. */
    private static final int LONGEST_CHAIN = 20;

    private final Directory directory;

    public PublishedSheets(Directory directory) {
        this.directory = directory;
    }

    /** The published place that an id leads to; empty when it is no id, or leads to nothing that is published. */
    public Optional<Place> find(String id) {
        PlaceLookup found = directory.lookup(id);
        for (int i = 0; i < LONGEST_CHAIN && found instanceof PlaceLookup.Merged(PlaceId into); i++) {
            found = directory.lookup(into.text());
        }
        return found instanceof PlaceLookup.Published(Place place) ? Optional.of(place) : Optional.empty();
    }

    public Optional<Place> find(PlaceId id) {
        return find(id.text());
    }

    /** Whether two ids lead to the same place. */
    public boolean isSame(PlaceId one, PlaceId other) {
        return follow(one).equals(follow(other));
    }

    /** The id that an id leads to, whether that place is published or not. */
    PlaceId follow(PlaceId id) {
        PlaceId followed = id;
        for (int i = 0;
                i < LONGEST_CHAIN && directory.lookup(followed.text()) instanceof PlaceLookup.Merged(PlaceId into);
                i++) {
            followed = into;
        }
        return followed;
    }
}
