package org.jalon.contribution.moderate;

import java.util.Optional;
import org.jalon.account.FormKey;
import org.jalon.contribution.Moderation.Case;
import org.jalon.contribution.Proposal;
import org.jalon.directory.Directory;
import org.jalon.directory.Facts;
import org.jalon.directory.Place;
import org.jalon.directory.PlaceLookup;
import org.jalon.duplicates.SideBySide;
import org.jalon.site.Page;
import org.jalon.site.Words;

/** Makes the page on which two places are compared. */
final class ComparePresenter {

    private final Directory directory;

    ComparePresenter(Directory directory) {
        this.directory = directory;
    }

    /** The page; empty when the other place is not published. */
    Optional<ComparePage> find(Case found, String other, FormKey key, Route route) {
        return directory.lookup(other) instanceof PlaceLookup.Published(Place keeper)
                ? Optional.of(page(found, keeper, key, route))
                : Optional.empty();
    }

    private static ComparePage page(Case found, Place keeper, FormKey key, Route route) {
        Words words = route.words();
        Proposal proposal = found.proposal();
        boolean added = found.place().isEmpty();
        Facts left = found.place()
                .map(Place::facts)
                .orElseGet(() -> new Facts(proposal.content().said()));
        return new ComparePage(
                new Page(
                        words,
                        words.say("moderation.compare.title"),
                        "",
                        Route.ROOT + "/" + proposal.id() + "/comparer?avec=" + keeper.id(),
                        Page.Section.NONE,
                        false),
                key,
                SideBySide.of(proposal.target().name(), left, keeper.name(), keeper.facts(), words),
                words.say(added ? "moderation.compare.what.added" : "moderation.compare.what", keeper.name()),
                route.proposal(proposal.id()),
                route.act(proposal.id(), "doublon"),
                keeper.id().text(),
                proposal.version());
    }
}
