package org.jalon.care.quality;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.jalon.contribution.Proposal;
import org.jalon.contribution.Voices;
import org.jalon.directory.Directory;
import org.jalon.directory.FreshnessRule;
import org.jalon.directory.Place;
import org.jalon.directory.Revision;

/** Tells the quality of published places, with what their history says of who verified them. */
public final class Qualities {

    private static final String RULE = "rule:";

    private final Directory directory;
    private final Voices voices;
    private final FreshnessRule rule;
    private final Clock clock = Clock.systemUTC();

    public Qualities(Directory directory, Voices voices, FreshnessRule rule) {
        this.directory = directory;
        this.voices = voices;
        this.rule = rule;
    }

    /** The quality of a place, today where it is. */
    public Quality of(Place place) {
        return of(place, verification(place));
    }

    /** The same for who does not ask by whom it was verified, which takes a look at its history. */
    public Quality withoutHistory(Place place) {
        return of(
                place,
                place.verification()
                        .map(at -> new Verification(at, Verification.By.VISITOR))
                        .orElse(Verification.NEVER));
    }

    private Quality of(Place place, Verification verification) {
        return Quality.of(place.facts(), rule.of(place), LocalDate.now(clock.withZone(place.zone())), verification);
    }

    private Verification verification(Place place) {
        return place.verification().map(at -> new Verification(at, by(place))).orElse(Verification.NEVER);
    }

    private Verification.By by(Place place) {
        return directory.history(place.id()).stream()
                .filter(revision ->
                        !revision.decision().isEmpty() && revision.run().isEmpty())
                .max(Comparator.comparing(Revision::number))
                .flatMap(revision -> voices.findByDecision(revision.decision()))
                .flatMap(proposal -> Optional.ofNullable(proposal.handling().decidedBy()))
                .map(Qualities::who)
                .orElse(Verification.By.MODERATOR);
    }

    /** As {@link Proposal.Handling#decidedBy} writes it. */
    private static Verification.By who(String decidedBy) {
        if (!decidedBy.startsWith(RULE)) {
            return Verification.By.MODERATOR;
        }
        return switch (decidedBy.substring(RULE.length())) {
            case "manager", "mailbox" -> Verification.By.PLACE;
            case "moderator" -> Verification.By.MODERATOR;
            default -> Verification.By.VISITOR;
        };
    }
}
