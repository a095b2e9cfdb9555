package org.jalon.care.campaign;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jalon.care.CareInstance;
import org.jalon.care.review.Review;
import org.jalon.directory.Place;
import org.jalon.directory.PlaceId;
import org.jalon.mail.MailAddress;
import org.jalon.site.Language;

/** A campaign on a real database, whose recipients tests name themselves. */
public final class CampaignStore {

    private final CareInstance instance;
    private final Instant now;
    private final CampaignTable table;
    private final SendTable sending;

    public CampaignStore(CareInstance instance, Instant now) {
        this.instance = instance;
        this.now = now;
        table = new CampaignTable(instance.database());
        sending = new SendTable(instance.database());
    }

    /** A campaign that is being sent to these mailboxes, about all of these places. */
    Campaign sendingTo(List<String> mailboxes, List<Place> places) {
        Campaign campaign = new Campaign(
                "campagne0001",
                instance.account("coordination@example.fr").id(),
                new Campaign.Choice("", Lacking.ANYTHING, null, null),
                new Campaign.Text("Vos horaires d’été", "Bonjour,\nmerci de vérifier.", "", ""),
                Campaign.State.DRAFT,
                "",
                new Campaign.Times(now, null, null, null));
        table.insert(campaign);
        table.start(campaign.id(), "https://lieux.example.fr", now, now.plus(Duration.ofDays(60)));
        List<PlaceId> asked = places.stream().map(Place::id).toList();
        for (String mailbox : mailboxes) {
            instance.reviews(now)
                    .make(
                            campaign.id(),
                            null,
                            new MailAddress(mailbox),
                            Language.FRENCH,
                            asked,
                            now.plus(Duration.ofDays(60)));
        }
        return table.find(campaign.id()).orElseThrow();
    }

    /** Somebody who sends, as a process would after it was started. */
    CampaignSender sender() {
        return new CampaignSender(
                instance.database(),
                table,
                sending,
                instance.reviews(now),
                instance.links(now),
                instance.sheets(),
                instance.outbox(),
                Clock.systemUTC());
    }

    /** Without a search: the places are named. */
    @SuppressWarnings("NullAway")
    Campaigns campaigns() {
        Targets none = new Targets(
                null,
                instance.whereabouts(),
                instance.managers(now),
                instance.outbox(),
                org.jalon.directory.FreshnessRule.USUAL);
        return new Campaigns(
                instance.database(),
                table,
                sending,
                instance.reviews(now),
                instance.links(now),
                none,
                instance.outbox(),
                instance.audit(),
                Duration.ofDays(60),
                CareInstance.at(now));
    }

    Campaign find(Campaign campaign) {
        return table.find(campaign.id()).orElseThrow();
    }

    /** The reviews of a campaign, by their ids. */
    List<String> reviews(Campaign campaign) {
        return sending.lines(campaign.id()).stream()
                .map(SendTable.Line::review)
                .distinct()
                .toList();
    }

    void answer(String review, PlaceId place, Review.Answer answer) {
        instance.database()
                .jdbc()
                .sql("update review_place set answer = :answer where review_id = :review and place_id = :place")
                .param("answer", answer.name())
                .param("review", review)
                .param("place", place.text())
                .update();
    }
}
