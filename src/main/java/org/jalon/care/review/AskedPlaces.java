package org.jalon.care.review;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jalon.care.PublishedSheets;
import org.jalon.directory.Place;

/** The places that reviews ask about, as they are published now, and what was answered about each. */
public final class AskedPlaces {

    private final PublishedSheets sheets;
    private final ReviewTable reviews;

    public AskedPlaces(PublishedSheets sheets, ReviewTable reviews) {
        this.sheets = sheets;
        this.reviews = reviews;
    }

    /** Those of a review, each once, by name. */
    List<Place> list(Review review) {
        return reviews.lines(review).stream()
                .flatMap(line -> sheets.find(line.place()).stream())
                .distinct()
                .sorted(Comparator.comparing(Place::name))
                .toList();
    }

    /** The place of this id, when the review asks about it. */
    Optional<Place> find(Review review, String id) {
        return sheets.find(id)
                .filter(place ->
                        reviews.lines(review).stream().anyMatch(line -> sheets.isSame(line.place(), place.id())));
    }

    /** What was answered about a place so far. */
    Review.Answer answer(Review review, Place place) {
        return reviews.lines(review).stream()
                .filter(line -> sheets.isSame(line.place(), place.id()))
                .map(Review.Line::answer)
                .max(Comparator.naturalOrder())
                .orElse(Review.Answer.NONE);
    }
}
