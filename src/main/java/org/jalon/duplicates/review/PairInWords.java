package org.jalon.duplicates.review;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jalon.directory.Directory;
import org.jalon.directory.Facts;
import org.jalon.directory.Field;
import org.jalon.directory.KnownRecord;
import org.jalon.directory.Place;
import org.jalon.directory.PlaceId;
import org.jalon.directory.PlaceLookup;
import org.jalon.directory.RecordRef;
import org.jalon.duplicates.Pair;
import org.jalon.duplicates.PairState;
import org.jalon.matching.Reason;
import org.jalon.site.Words;

/** What is said of pairs, in plain words. */
final class PairInWords {

    private static final int MOST_REASONS = 5;
    private static final int PERCENT = 100;

    private final Directory directory;

    PairInWords(Directory directory) {
        this.directory = directory;
    }

    /** What is published of both; of two that are one place now, what each record says. */
    Facts facts(Pair pair, boolean right) {
        RecordRef ref = right ? pair.right() : pair.left();
        if (pair.leftPlace().equals(pair.rightPlace())) {
            return directory.findRecords(List.of(ref)).stream()
                    .findFirst()
                    .map(KnownRecord::facts)
                    .orElse(Facts.NONE);
        }
        return place(right ? pair.rightPlace() : pair.leftPlace())
                .map(Place::facts)
                .orElse(Facts.NONE);
    }

    /** A place as it is published, or was last. */
    Optional<Place> place(PlaceId id) {
        return switch (directory.follow(id)) {
            case PlaceLookup.Published(Place place) -> Optional.of(place);
            case PlaceLookup.Withdrawn(Place last, boolean closed) -> Optional.of(last);
            case PlaceLookup.Merged merged -> Optional.empty();
            case PlaceLookup.Unknown unknown -> Optional.empty();
        };
    }

    static String name(Facts facts, Words words) {
        return facts.first(Field.NAME).orElseGet(() -> words.say("duplicates.nameless"));
    }

    /** How sure it is, as a sentence begins. */
    static String certainty(Pair pair, Words words) {
        String key = pair.likeness().isCertain() ? "duplicates.certain" : "duplicates.doubtful";
        return words.say(key, percent(pair));
    }

    static long percent(Pair pair) {
        return Math.min(PERCENT - 1, Math.round(pair.likeness().score() * PERCENT));
    }

    /** What speaks for one place, or for two. */
    static List<String> reasons(Pair pair, boolean forOne, Words words) {
        Predicate<Reason> such = reason -> reason.weight() > 0 == forOne;
        return pair.likeness().reasons().stream()
                .filter(such)
                .limit(MOST_REASONS)
                .map(reason -> words.say("matching.reason." + reason.feature().code()))
                .toList();
    }

    /** Address and commune in one line. */
    static String where(Facts facts) {
        return String.join(
                ", ",
                Stream.of(facts.text(Field.ADDRESS), facts.text(Field.COMMUNE))
                        .filter(part -> !part.isEmpty())
                        .toList());
    }

    static String state(PairState state, Words words) {
        return words.say("duplicates.state." + Route.slug(state));
    }
}
