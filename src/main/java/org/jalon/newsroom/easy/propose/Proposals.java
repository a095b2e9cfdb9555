package org.jalon.newsroom.easy.propose;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jalon.directory.Directory;
import org.jalon.directory.PlaceId;
import org.jalon.newsroom.easy.Original;
import org.jalon.newsroom.easy.Subject;

/** Makes first drafts of things of any kind. */
public final class Proposals {

    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    private final Directory directory;
    private final Clock clock;

    public Proposals(Directory directory, Clock clock) {
        this.directory = directory;
        this.clock = clock;
    }

    /** A draft in Markdown: of places from what is known of them, of others from their words. */
    public String of(Original original) {
        return original.subject().kind() == Subject.Kind.PLACE
                ? directory
                        .findPublished(new PlaceId(original.subject().id()))
                        .map(place -> PlaceDraft.of(place, LocalDate.now(clock.withZone(ZONE))))
                        .orElse("")
                : FirstDraft.of(original);
    }
}
