package org.jalon.newsroom.easy;

import java.util.Optional;
import org.jalon.directory.EasyReading;
import org.jalon.directory.PlaceId;
import org.jalon.site.Words;

/** Tells the sheets of places that there is an easy-to-read version. */
final class PlaceReading implements EasyReading {

    private final EasyVersions versions;

    PlaceReading(EasyVersions versions) {
        this.versions = versions;
    }

    @Override
    public Optional<Link> of(PlaceId place, Words words) {
        return versions.find(new Subject(Subject.Kind.PLACE, place.text()))
                .map(version -> EasyLink.to(version.subject(), words))
                .map(link -> new Link(link.href(), link.label()));
    }
}
