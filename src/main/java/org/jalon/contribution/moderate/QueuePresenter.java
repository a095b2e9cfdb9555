package org.jalon.contribution.moderate;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jalon.account.Account;
import org.jalon.account.Accounts;
import org.jalon.account.Actor;
import org.jalon.account.FormKey;
import org.jalon.contribution.Proposal;
import org.jalon.contribution.Queue;
import org.jalon.contribution.QueueFilter;
import org.jalon.contribution.Urgency;
import org.jalon.contribution.moderate.QueuePage.Row;
import org.jalon.site.Page;
import org.jalon.site.Words;
import org.jalon.territory.Commune;
import org.jalon.territory.Gazetteer;
import org.jspecify.annotations.Nullable;

/** Makes the page of the queue. */
final class QueuePresenter {

    private final Queue queue;
    private final Gazetteer gazetteer;
    private final Accounts accounts;
    private final Clock clock;

    QueuePresenter(Queue queue, Gazetteer gazetteer, Accounts accounts, Clock clock) {
        this.queue = queue;
        this.gazetteer = gazetteer;
        this.accounts = accounts;
        this.clock = clock;
    }

    QueuePage page(Actor actor, FormKey key, Route route, String cursor, @Nullable Status status) {
        Words words = route.words();
        QueueFilter filter = route.filter();
        Queue.Slice slice =
                queue.list(actor, filter, Queue.Position.parse(cursor).orElse(null));
        QueueFilters filters = new QueueFilters(route, queue.count(actor, filter), gazetteer);
        Queue.Position next = slice.next();
        return new QueuePage(
                new Page(words, words.say("moderation.title"), "", Route.ROOT, Page.Section.NONE, false),
                key,
                status,
                filters.tabs(),
                filters.filters(actor),
                slice.entries().stream().map(entry -> row(entry, route, actor)).toList(),
                narrowed(filter, slice, words),
                filter.isNarrow() ? route.queue(QueueFilter.ALL.withView(filter.view())) : "",
                filter.view() == QueueFilter.View.WAITING && !slice.entries().isEmpty()
                        ? words.language().path(Route.ROOT + "/ensemble")
                        : "",
                filter.handOf() != null,
                next == null ? "" : route.queue(next));
    }

    private static String narrowed(QueueFilter filter, Queue.Slice slice, Words words) {
        if (filter.handOf() != null) {
            return words.say("moderation.narrowed.hand");
        }
        return filter.placeId() == null
                ? ""
                : slice.entries().stream()
                        .findFirst()
                        .map(entry -> words.say(
                                "moderation.narrowed.place",
                                entry.proposal().target().name()))
                        .orElseGet(() -> words.say("moderation.narrowed.no-place"));
    }

    private Row row(Queue.Entry entry, Route route, Actor actor) {
        Words words = route.words();
        Proposal proposal = entry.proposal();
        Urgency urgency = proposal.content().urgency();
        Optional<org.jalon.directory.PlaceId> place = proposal.target().place();
        boolean others = entry.others() > 0 && route.filter().placeId() == null;
        return new Row(
                proposal.id() + "." + proposal.version(),
                proposal.target().name(),
                route.proposal(proposal.id()),
                gazetteer
                        .findCommune(proposal.target().inseeCode())
                        .map(Commune::name)
                        .orElse(""),
                urgency == Urgency.NORMAL ? "" : words.say("moderation.urgency." + FilterParameters.slug(urgency)),
                urgency == Urgency.HIGH,
                Gist.of(proposal, words),
                facts(proposal, words, actor),
                others ? words.say("moderation.others", entry.others()) : "",
                others ? place.map(id -> route.queue(QueueFilter.ofPlace(id))).orElse("") : "");
    }

    private List<String> facts(Proposal proposal, Words words, Actor actor) {
        List<String> facts = new ArrayList<>();
        facts.add(words.say("moderation.received", Moments.age(proposal.receivedAt(), clock, words)));
        int odd = proposal.content().findings().size();
        if (odd > 0) {
            facts.add(words.say("moderation.odd", odd));
        }
        Instant decidedAt = proposal.handling().decidedAt();
        if (decidedAt != null) {
            facts.add(words.say("moderation.state." + proposal.state().slug()) + " " + Moments.exact(decidedAt, words));
            facts.add(by(proposal.handling().decidedBy(), words, actor));
        } else if (proposal.handling().assignedTo() != null) {
            facts.add(words.say("moderation.assigned", by(proposal.handling().assignedTo(), words, actor)));
        }
        return facts;
    }

    /** Who decided, as moderators know them. */
    private String by(@Nullable String who, Words words, Actor actor) {
        return Persons.name(who, words, actor, id -> accounts.find(id).map(Account::shownName));
    }
}
