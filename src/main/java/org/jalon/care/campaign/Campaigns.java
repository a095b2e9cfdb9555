package org.jalon.care.campaign;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jalon.account.Account;
import org.jalon.account.Actor;
import org.jalon.account.AuditTrail;
import org.jalon.account.Role;
import org.jalon.account.Secrets;
import org.jalon.care.campaign.Campaign.State;
import org.jalon.care.campaign.Targets.Mailbox;
import org.jalon.care.review.Review;
import org.jalon.care.review.ReviewTable;
import org.jalon.care.review.Reviews;
import org.jalon.directory.Place;
import org.jalon.directory.PlaceId;
import org.jalon.mail.MailKind;
import org.jalon.mail.Outbox;
import org.jalon.search.SearchQuery;
import org.jalon.storage.Database;

/** What coordinators do with campaigns. Each act is one transaction, and is noted in the audit trail. */
public final class Campaigns {

    private static final int ID_LENGTH = 12;
    private static final int MOST_LISTED = 200;

    private final Database database;
    private final CampaignTable table;
    private final SendTable sending;
    private final ReviewTable reviews;
    private final Reviews links;
    private final Targets targets;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final Duration open;
    private final Clock clock;

    /** @param open how long the pages of a campaign can be answered */
    public Campaigns(
            Database database,
            CampaignTable table,
            SendTable sending,
            ReviewTable reviews,
            Reviews links,
            Targets targets,
            Outbox outbox,
            AuditTrail audit,
            Duration open,
            Clock clock) {
        this.database = database;
        this.table = table;
        this.sending = sending;
        this.reviews = reviews;
        this.links = links;
        this.targets = targets;
        this.outbox = outbox;
        this.audit = audit;
        this.open = open;
        this.clock = clock;
    }

    /** The campaigns that a coordinator may follow, newest first: their own, or all for who coordinates everywhere. */
    List<Campaign> list(Actor actor) {
        return table.list(MOST_LISTED).stream()
                .filter(campaign -> isTheirs(actor, campaign))
                .toList();
    }

    /** A campaign that a coordinator may follow. */
    Optional<Campaign> find(Actor actor, String id) {
        return table.find(id).filter(campaign -> isTheirs(actor, campaign));
    }

    private static boolean isTheirs(Actor actor, Campaign campaign) {
        return actor.hasEverywhere(Role.COORDINATOR) || actor.account().id().equals(campaign.ownerId());
    }

    /** Writes a campaign down, without sending anything. */
    Campaign draft(Actor actor, Campaign.Choice choice, Campaign.Text text) {
        Campaign campaign = new Campaign(
                Secrets.make().substring(0, ID_LENGTH),
                actor.account().id(),
                choice,
                text,
                State.DRAFT,
                "",
                new Campaign.Times(clock.instant(), null, null, null));
        database.transaction().executeWithoutResult(status -> {
            table.insert(campaign);
            audit.note(actor, "care.act.campaign-written", campaign.id(), Map.of());
        });
        return campaign;
    }

    /** Sends the mail to its coordinator alone, about the first of the places; what they answer there is a stranger's word. */
    boolean test(Actor actor, Campaign campaign, SearchQuery query, String base) {
        List<Place> places = targets.places(actor, query, campaign.choice());
        if (places.isEmpty()) {
            return false;
        }
        Account account = actor.account();
        Place first = places.getFirst();
        return Boolean.TRUE.equals(database.transaction().execute(status -> {
            Review review = reviews.make(
                    null,
                    null,
                    account.address(),
                    account.language(),
                    List.of(first.id()),
                    clock.instant().plus(open));
            return outbox.post(
                            account.address(),
                            CampaignLetters.letter(campaign, review, links, List.of(first.name()), base, false),
                            MailKind.ANSWER)
                    == Outbox.Posting.POSTED;
        }));
    }

    /**
     * Fixes who is asked, and begins to send.
     *
     * @param base where links in its mails begin
     * @return false when it had begun already
     */
    boolean start(Actor actor, Campaign campaign, SearchQuery query, String base) {
        List<Place> places = targets.places(actor, query, campaign.choice());
        List<Mailbox> mailboxes = targets.mailboxes(places);
        Instant now = clock.instant();
        Instant ends = now.plus(open);
        return Boolean.TRUE.equals(database.transaction().execute(status -> {
            if (!table.start(campaign.id(), base, now, ends)) {
                return false;
            }
            for (Mailbox box : mailboxes) {
                List<PlaceId> asked = box.places().stream().map(Place::id).toList();
                reviews.make(campaign.id(), box.accountId(), box.address(), box.language(), asked, ends);
            }
            Targets.unreachable(places, mailboxes).forEach(place -> table.addUnreachable(campaign.id(), place.text()));
            audit.note(
                    actor,
                    "care.act.campaign-sent",
                    campaign.id(),
                    Map.of("lieux", Integer.toString(places.size()), "courriels", Integer.toString(mailboxes.size())));
            return true;
        }));
    }

    /** Stops sending, or goes on with it; false when it was not in that state. */
    boolean move(Actor actor, Campaign campaign, State from, State to) {
        return Boolean.TRUE.equals(database.transaction().execute(status -> {
            if (!table.move(campaign.id(), from, to)) {
                return false;
            }
            audit.note(
                    actor,
                    "care.act.campaign-" + to.name().toLowerCase(java.util.Locale.ROOT),
                    campaign.id(),
                    Map.of());
            return true;
        }));
    }

    /** Asks once more those who did not answer about any of their places; false when that was done. */
    boolean again(Actor actor, Campaign campaign) {
        Map<String, List<SendTable.Line>> byReview =
                sending.lines(campaign.id()).stream().collect(Collectors.groupingBy(SendTable.Line::review));
        List<String> silent = byReview.entrySet().stream()
                .filter(review -> review.getValue().stream().allMatch(line -> line.answer() == Review.Answer.NONE))
                .map(Map.Entry::getKey)
                .toList();
        return Boolean.TRUE.equals(database.transaction().execute(status -> {
            if (!table.again(campaign.id(), clock.instant())) {
                return false;
            }
            sending.again(campaign.id(), silent);
            audit.note(actor, "care.act.campaign-again", campaign.id(), Map.of());
            return true;
        }));
    }

    /** How far a campaign is. */
    Progress progress(Campaign campaign) {
        List<SendTable.Line> lines = sending.lines(campaign.id());
        List<String> mails = lines.stream()
                .map(SendTable.Line::mailId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return Progress.of(
                lines,
                outbox.states(mails),
                table.unreachable(campaign.id()).stream().map(PlaceId::new).toList());
    }
}
