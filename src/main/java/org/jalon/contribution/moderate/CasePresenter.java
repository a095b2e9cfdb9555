package org.jalon.contribution.moderate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalon.account.Account;
import org.jalon.account.Accounts;
import org.jalon.account.Actor;
import org.jalon.account.FormKey;
import org.jalon.coherence.Finding;
import org.jalon.contribution.Hands;
import org.jalon.contribution.Moderation.Case;
import org.jalon.contribution.Proposal;
import org.jalon.contribution.ProposalKind;
import org.jalon.contribution.ProposalState;
import org.jalon.contribution.ProposalStep;
import org.jalon.contribution.Queue;
import org.jalon.contribution.QueueFilter;
import org.jalon.contribution.Verdict;
import org.jalon.contribution.moderate.CasePage.Acts;
import org.jalon.contribution.moderate.CasePage.Link;
import org.jalon.contribution.moderate.QueuePage.Choice.Option;
import org.jalon.directory.Directory;
import org.jalon.directory.KnownRecord;
import org.jalon.directory.Place;
import org.jalon.directory.PlaceId;
import org.jalon.directory.PlaceLookup;
import org.jalon.site.Page;
import org.jalon.site.Words;
import org.jalon.territory.Commune;
import org.jalon.territory.Gazetteer;
import org.jspecify.annotations.Nullable;

/** Makes the page of a proposal. */
final class CasePresenter {

    private final Queue queue;
    private final Hands hands;
    private final Directory directory;
    private final Candidates candidates;
    private final Gazetteer gazetteer;
    private final Accounts accounts;

    CasePresenter(
            Queue queue,
            Hands hands,
            Directory directory,
            Candidates candidates,
            Gazetteer gazetteer,
            Accounts accounts) {
        this.queue = queue;
        this.hands = hands;
        this.directory = directory;
        this.candidates = candidates;
        this.gazetteer = gazetteer;
        this.accounts = accounts;
    }

    /**
     * What a page answers to.
     *
     * @param actor who looks
     * @param key of forms
     * @param route through the queue
     * @param status of the proposal before
     * @param search typed words to find the same place by, empty when nobody looked
     * @param typed before, when it could not be done
     * @param trouble why it could not be done
     * @param errors in what was typed, by key of the fact
     */
    record Asked(
            Actor actor,
            FormKey key,
            Route route,
            @Nullable Status status,
            String search,
            @Nullable Typed typed,
            String trouble,
            Map<String, String> errors) {}

    CasePage page(Case found, Asked asked) {
        Words words = asked.route().words();
        Proposal proposal = found.proposal();
        Place place = found.place().orElse(null);
        List<KnownRecord> records = place == null ? List.of() : directory.records(place.id());
        String name = proposal.target().name();
        return new CasePage(
                new Page(
                        words,
                        words.say("moderation.case.title", name),
                        "",
                        Route.ROOT + "/" + proposal.id(),
                        Page.Section.NONE,
                        false),
                asked.key(),
                asked.status(),
                asked.trouble(),
                subject(proposal, place, asked),
                candidates.keeper(proposal, asked.route()).orElse(null),
                new DiffPresenter(words, place, records, asked.typed(), asked.errors()).lines(found.comparison()),
                proposal.content().findings().stream()
                        .map(finding -> remark(finding, words))
                        .toList(),
                sender(proposal, words),
                hand(proposal, asked.route()),
                proposal.content().message(),
                found.steps().stream().map(step -> step(step, asked)).toList(),
                candidates.of(proposal, place, asked.search(), asked.route()),
                candidates.search(proposal, asked.search(), asked.route()),
                acts(proposal, place, asked),
                new CasePage.Way(
                        asked.route().queue(),
                        beside(queue.previous(asked.actor(), asked.route().filter(), proposal), asked.route()),
                        beside(queue.next(asked.actor(), asked.route().filter(), proposal), asked.route())));
    }

    private static String beside(Optional<org.jalon.contribution.ProposalId> id, Route route) {
        return id.map(route::proposal).orElse("");
    }

    private CasePage.Subject subject(Proposal proposal, @Nullable Place place, Asked asked) {
        Words words = asked.route().words();
        List<Link> links = new ArrayList<>();
        Optional<PlaceId> target = proposal.target().place();
        if (place != null) {
            links.add(new Link(words.say("moderation.link.sheet"), asked.route().sheet(place.id())));
            links.add(
                    new Link(words.say("moderation.link.correct"), asked.route().correct(place.id())));
        }
        target.ifPresent(id -> {
            links.add(
                    new Link(words.say("moderation.link.history"), asked.route().history(id)));
            links.add(
                    new Link(words.say("moderation.link.others"), asked.route().queue(QueueFilter.ofPlace(id))));
        });
        Link twin = proposal.content()
                .keeper()
                .filter(keeper -> place != null && proposal.state().isOpen())
                .map(keeper -> new Link(
                        words.say("moderation.link.twin", nameOf(keeper)),
                        asked.route().compare(proposal.id(), keeper)))
                .orElse(null);
        return new CasePage.Subject(
                proposal.target().name(),
                gazetteer
                        .findCommune(proposal.target().inseeCode())
                        .map(Commune::name)
                        .orElse(""),
                words.say("moderation.kind." + proposal.kind().slug()),
                words.say("moderation.urgency."
                        + FilterParameters.slug(proposal.content().urgency())),
                state(proposal, asked),
                place != null ? "" : target.map(id -> presence(id, words)).orElse(""),
                twin,
                links);
    }

    private String nameOf(PlaceId id) {
        return directory.lookup(id.text()) instanceof PlaceLookup.Published published
                ? published.place().name()
                : id.text();
    }

    private String presence(PlaceId id, Words words) {
        return switch (directory.lookup(id.text())) {
            case PlaceLookup.Published published -> "";
            case PlaceLookup.Merged merged -> words.say("moderation.presence.gone");
            case PlaceLookup.Withdrawn withdrawn ->
                words.say(withdrawn.closed() ? "moderation.presence.closed" : "moderation.presence.gone");
            case PlaceLookup.Unknown unknown -> words.say("moderation.presence.gone");
        };
    }

    private List<String> state(Proposal proposal, Asked asked) {
        Words words = asked.route().words();
        Proposal.Handling handling = proposal.handling();
        List<String> state = new ArrayList<>(
                List.of(words.say("moderation.state." + proposal.state().slug())));
        if (handling.decidedAt() != null && handling.decidedBy() != null) {
            state.add(words.say(
                    "moderation.decided",
                    name(handling.decidedBy(), asked),
                    Moments.exact(handling.decidedAt(), words)));
        }
        if (proposal.state().isOpen() && handling.assignedTo() != null) {
            state.add(words.say("moderation.assigned", name(handling.assignedTo(), asked)));
        }
        return state;
    }

    private static CasePage.Remark remark(Finding finding, Words words) {
        String slug = FilterParameters.slug(finding.severity());
        return new CasePage.Remark(
                words.say("moderation.severity." + slug),
                slug,
                finding.say(words),
                FactKey.of(finding.fields().stream()).stream()
                        .map(key -> key.say(words))
                        .collect(Collectors.joining(", ")));
    }

    private List<String> sender(Proposal proposal, Words words) {
        Proposal.Contributor contributor = proposal.contributor();
        Hands.Past standing = hands.of(proposal);
        String who = contributor.accountId() != null
                ? "moderation.sender.account"
                : contributor.mailbox().isEmpty()
                        ? "moderation.sender.nobody"
                        : contributor.confirmed() ? "moderation.sender.confirmed" : "moderation.sender.mail";
        return standing.accepted() + standing.refused() == 0
                ? List.of(words.say(who))
                : List.of(
                        words.say(who),
                        words.say("moderation.sender.standing", standing.accepted(), standing.refused()));
    }

    private @Nullable Link hand(Proposal proposal, Route route) {
        int waiting = hands.of(proposal).waiting();
        return waiting == 0
                ? null
                : new Link(
                        route.words().say("moderation.sender.hand", waiting),
                        route.queue(QueueFilter.ofHand(proposal.id())));
    }

    private CasePage.Step step(ProposalStep step, Asked asked) {
        Words words = asked.route().words();
        boolean reason = step.act() == ProposalStep.Act.REFUSED;
        return new CasePage.Step(
                Moments.exact(step.at(), words),
                words.say("moderation.step." + step.act().slug()),
                name(step.actor(), asked),
                reason ? words.find("moderation.reason." + step.words()).orElse("") : step.words());
    }

    private Acts acts(Proposal proposal, @Nullable Place place, Asked asked) {
        Route route = asked.route();
        Words words = route.words();
        boolean mine = asked.actor().account().id().equals(proposal.handling().assignedTo());
        Map<String, String> typed = new HashMap<>();
        String reason = "";
        if (asked.typed() != null) {
            typed.put(asked.typed().act(), asked.typed().words());
            reason = asked.typed().reason();
        }
        String chosen = reason;
        boolean undoable = !proposal.state().isOpen() && proposal.state() != ProposalState.WITHDRAWN;
        return new Acts(
                proposal.state().isOpen(),
                proposal.version(),
                place == null ? 0 : place.revision(),
                route.act(proposal.id(), "accepter"),
                words.say("moderation.accept." + accept(proposal)),
                route.act(proposal.id(), "refuser"),
                Stream.of(Verdict.Reason.values())
                        .map(one -> new Option(
                                one.slug(),
                                words.say("moderation.reason." + one.slug()),
                                one.slug().equals(chosen)))
                        .toList(),
                proposal.contributor().mailbox().isEmpty() ? "" : route.act(proposal.id(), "demander"),
                route.act(proposal.id(), mine ? "liberer" : "prendre"),
                words.say(mine ? "moderation.release" : "moderation.take"),
                undoable ? route.act(proposal.id(), "annuler") : "",
                typed);
    }

    private static String accept(Proposal proposal) {
        return proposal.kind() == ProposalKind.CORRECT
                        && proposal.content().said().size() < 2
                ? "one"
                : proposal.kind().slug();
    }

    private String name(String who, Asked asked) {
        return Persons.name(
                who,
                asked.route().words(),
                asked.actor(),
                id -> accounts.find(id).map(Account::shownName));
    }
}
