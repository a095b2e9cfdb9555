package org.jalon.care;

import java.util.Optional;
import org.jalon.directory.Directory;
import org.jalon.directory.Place;
import org.jalon.directory.PlaceId;
import org.jalon.directory.PlaceLookup;

/** Finds what is published now under an id that somebody got earlier, through merges. */
public final class PublishedSheets {

    private final Directory directory;

    public PublishedSheets(Directory directory) {
        this.directory = directory;
    }

    /** The published place that an id leads to; empty when it is no id, or leads to nothing that is published. */
    public Optional<Place> find(String id) {
        return PlaceId.isValid(id) ? find(new PlaceId(id)) : Optional.empty();
    }

    public Optional<Place> find(PlaceId id) {
        return directory.findPublished(id);
    }

    /** Whether two ids lead to the same place. */
    public boolean isSame(PlaceId one, PlaceId other) {
        return follow(one).equals(follow(other));
    }

    /** The id that an id leads to, whether that place is published or not. */
    PlaceId follow(PlaceId id) {
        return directory.lookup(id.text()) instanceof PlaceLookup.Merged(PlaceId into) ? into : id;
    }
}
