package org.jalon.duplicates.review;

import java.util.Map;
import java.util.Optional;
import org.jalon.account.Actor;
import org.jalon.duplicates.Pair;
import org.jalon.duplicates.PairId;
import org.jalon.duplicates.Pairs;

/**
 * The line at the head of a page that says what became of the pair before, with a button that takes it back.
 *
 * @param text in words
 * @param link to that pair
 * @param undo where the button leads, empty when there is nothing to take back
 * @param hidden what is sent with it
 */
public record Status(String text, String link, String undo, Map<String, String> hidden) {

    public Status {
        hidden = Map.copyOf(hidden);
    }

    /** The line for the pair that an address names; empty when it names none that is theirs. */
    static Optional<Status> find(Pairs pairs, PairInWords words, Actor actor, String id, Route route) {
        return PairId.parse(id).flatMap(known -> pairs.find(actor, known)).map(pair -> of(pair, words, route));
    }

    private static Status of(Pair pair, PairInWords inWords, Route route) {
        return new Status(
                route.words()
                        .say(
                                "duplicates.done." + Route.slug(pair.state()),
                                PairInWords.name(inWords.facts(pair, false), route.words()),
                                PairInWords.name(inWords.facts(pair, true), route.words())),
                route.pair(pair.id()),
                pair.isOpen() ? "" : route.action("/" + pair.id()),
                route.hidden());
    }
}
