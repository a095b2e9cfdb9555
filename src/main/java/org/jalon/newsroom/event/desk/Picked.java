package org.jalon.newsroom.event.desk;

import org.jalon.newsroom.event.Illustration;
import org.jalon.newsroom.pick.FileField;
import org.jalon.newsroom.pick.PlaceField;
import org.jspecify.annotations.Nullable;

/**
 * What is picked in the form of an event.
 *
 * @param place where it takes place
 * @param image of it
 * @param document to add to those that are listed, before or after
 */
public record Picked(PlaceField place, FileField image, FileField document) {

    /** The image to keep, null for none. */
    @Nullable
    Illustration illustration() {
        FileField.Offer offer = image.picked();
        return offer == null ? null : new Illustration(offer.path(), image.description());
    }
}
