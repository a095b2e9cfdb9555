package org.jalon.contribution.moderate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jalon.account.Account;
import org.jalon.account.Accounts;
import org.jalon.account.Actor;
import org.jalon.account.FormKey;
import org.jalon.contribution.Moderation;
import org.jalon.contribution.ProposalId;
import org.jalon.contribution.QueueFilter;
import org.jalon.contribution.moderate.CasePage.Link;
import org.jalon.contribution.moderate.HistoryPage.Act;
import org.jalon.contribution.moderate.HistoryPage.Change;
import org.jalon.contribution.moderate.HistoryPage.Entry;
import org.jalon.contribution.moderate.HistoryPage.Keeper;
import org.jalon.directory.Directory;
import org.jalon.directory.Facts;
import org.jalon.directory.Field;
import org.jalon.directory.FieldChange;
import org.jalon.directory.PlaceId;
import org.jalon.directory.PlaceLookup;
import org.jalon.directory.Revision;
import org.jalon.directory.ValuesInWords;
import org.jalon.site.Page;
import org.jalon.site.Words;

/** Makes the history of a place readable. */
final class HistoryPresenter {

    /** Of what one person does directly, this much can be taken back on the page. */
    private static final Set<Revision.Act> UNDOABLE = Set.of(
            Revision.Act.AMENDED,
            Revision.Act.ADDED,
            Revision.Act.VERIFIED,
            Revision.Act.CLOSED,
            Revision.Act.REOPENED,
            Revision.Act.MERGED,
            Revision.Act.RESTORED);

    private static final String PROPOSAL = "proposal:";
    private static final String UNDOING = "undo:";

    private final Directory directory;
    private final PlaceActs acts;
    private final Candidates candidates;
    private final Moderation moderation;
    private final Accounts accounts;

    HistoryPresenter(
            Directory directory, PlaceActs acts, Candidates candidates, Moderation moderation, Accounts accounts) {
        this.directory = directory;
        this.acts = acts;
        this.candidates = candidates;
        this.moderation = moderation;
        this.accounts = accounts;
    }

    HistoryPage page(PlaceId place, Actor actor, FormKey key, Words words, String done, String search) {
        Route route = new Route(words, QueueFilter.ALL);
        Facts facts = acts.lastKnown(place).orElse(Facts.NONE);
        PlaceLookup found = directory.lookup(place.text());
        boolean published = found instanceof PlaceLookup.Published;
        List<Revision> history = directory.history(place);
        long newest = history.stream().mapToLong(Revision::number).max().orElse(0);
        String name = facts.text(Field.NAME);
        return new HistoryPage(
                new Page(
                        words,
                        words.say("moderation.history.title", name),
                        "",
                        "/lieux/" + place + "/historique",
                        Page.Section.NONE,
                        false),
                key,
                name,
                presence(found, words),
                words.find("moderation.history.done." + done).orElse(""),
                words.find("moderation.history.trouble." + done).orElse(""),
                links(place, found, route),
                history.stream()
                        .sorted(Comparator.comparingLong(Revision::number).reversed())
                        .map(revision -> entry(revision, published && revision.number() != newest, actor, route))
                        .toList(),
                buttons(place, found, route),
                new HistoryPage.Merge(published ? route.history(place) : "", search),
                published && !search.isBlank() ? keepers(place, facts, search, route) : List.of());
    }

    private static String presence(PlaceLookup found, Words words) {
        return words.say(
                switch (found) {
                    case PlaceLookup.Published published -> "moderation.history.published";
                    case PlaceLookup.Merged merged -> "moderation.history.merged";
                    case PlaceLookup.Withdrawn withdrawn ->
                        withdrawn.closed() ? "moderation.history.closed" : "moderation.history.withdrawn";
                    case PlaceLookup.Unknown unknown -> "moderation.history.withdrawn";
                });
    }

    private static List<Link> links(PlaceId place, PlaceLookup found, Route route) {
        List<Link> links = new ArrayList<>();
        links.add(new Link(route.words().say("moderation.link.sheet"), route.sheet(place)));
        links.add(new Link(route.words().say("moderation.link.others"), route.queue(QueueFilter.ofPlace(place))));
        if (found instanceof PlaceLookup.Merged(PlaceId into)) {
            links.add(new Link(route.words().say("moderation.history.into"), route.history(into)));
        }
        return links;
    }

    private static List<Act> buttons(PlaceId place, PlaceLookup found, Route route) {
        String path = route.history(place) + "/";
        Words words = route.words();
        return switch (found) {
            case PlaceLookup.Published published ->
                List.of(new Act(words.say("moderation.history.close"), path + "fermer", true));
            case PlaceLookup.Merged merged ->
                List.of(new Act(words.say("moderation.history.unmerge"), path + "separer", false));
            case PlaceLookup.Withdrawn withdrawn ->
                withdrawn.closed()
                        ? List.of(new Act(words.say("moderation.history.reopen"), path + "rouvrir", false))
                        : List.of();
            case PlaceLookup.Unknown unknown -> List.of();
        };
    }

    private List<Keeper> keepers(PlaceId place, Facts facts, String search, Route route) {
        return candidates
                .inCommune(search, facts.text(Field.INSEE_CODE))
                .filter(other -> !other.id().equals(place))
                .map(other -> new Keeper(
                        other.id().text(), other.name(), other.facts().text(Field.ADDRESS), route.sheet(other.id())))
                .toList();
    }

    private Entry entry(Revision revision, boolean restorable, Actor actor, Route route) {
        Words words = route.words();
        String path = route.history(revision.place()) + "/";
        boolean own = Actor.ofDecision(revision.decision()).isPresent();
        return new Entry(
                revision.number(),
                Moments.exact(revision.at(), words),
                what(revision, words),
                who(revision, actor, words),
                linksOf(revision, actor, route),
                changes(revision.changes(), words),
                restorable
                                && directory
                                        .asOf(revision.place(), revision.number())
                                        .isPresent()
                        ? path + "retablir"
                        : "",
                own && UNDOABLE.contains(revision.act()) ? path + "annuler" : "");
    }

    /** What was done; what a run did to places is not what people do to them. */
    private static String what(Revision revision, Words words) {
        String key = "moderation.history.act."
                + FilterParameters.slug(revision.act()).replace('_', '-');
        return revision.run().flatMap(run -> words.find(key + ".run")).orElseGet(() -> words.say(key));
    }

    private String who(Revision revision, Actor actor, Words words) {
        String decision = revision.decision();
        if (decision.isEmpty() || revision.run().isPresent()) {
            return words.say("moderation.history.source", revision.cause().source());
        }
        if (decision.startsWith(PROPOSAL) || decision.startsWith(UNDOING)) {
            return words.say("moderation.history.proposal");
        }
        return Actor.ofDecision(decision)
                .map(account -> Persons.name(
                        account, words, actor, id -> accounts.find(id).map(Account::shownName)))
                .orElseGet(() -> words.say("moderation.history.people"));
    }

    private List<Link> linksOf(Revision revision, Actor actor, Route route) {
        List<Link> links = new ArrayList<>();
        String decision = revision.decision();
        Optional.of(decision)
                .filter(text -> text.startsWith(PROPOSAL) || text.startsWith(UNDOING))
                .flatMap(text -> ProposalId.parse(text.substring(text.indexOf(':') + 1)))
                .flatMap(id -> moderation.find(actor, id))
                .ifPresent(found -> links.add(new Link(
                        Gist.of(found.proposal(), route.words()),
                        route.proposal(found.proposal().id()))));
        if (revision.into() != null) {
            links.add(new Link(route.words().say("moderation.history.other"), route.history(revision.into())));
        }
        return links;
    }

    private static List<Change> changes(Map<Field, FieldChange> changes, Words words) {
        return changes.entrySet().stream()
                .filter(change -> change.getKey() != Field.ID && change.getKey() != Field.SOURCE)
                .sorted(Map.Entry.comparingByKey())
                .map(change -> new Change(
                        ValuesInWords.field(change.getKey(), words),
                        ValuesInWords.lines(change.getKey(), change.getValue().before(), words),
                        ValuesInWords.lines(change.getKey(), change.getValue().after(), words)))
                .toList();
    }
}
