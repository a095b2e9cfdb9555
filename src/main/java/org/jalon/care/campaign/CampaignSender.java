package org.jalon.care.campaign;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jalon.care.PublishedSheets;
import org.jalon.care.campaign.Campaign.State;
import org.jalon.care.campaign.SendTable.Due;
import org.jalon.care.review.ReviewTable;
import org.jalon.care.review.Reviews;
import org.jalon.directory.Place;
import org.jalon.mail.MailAddress;
import org.jalon.mail.MailKind;
import org.jalon.mail.Outbox;
import org.jalon.storage.Database;

/**
 * Puts the mails of campaigns into the outbox, a few at a time, so that other mails are not held up and a campaign can be
 * stopped. Each mail and the note that it was posted are one transaction: a sender that is killed anywhere is followed by one
 * that goes on with the next mail.
 */
public final class CampaignSender {

    private final Database database;
    private final CampaignTable campaigns;
    private final SendTable sending;
    private final ReviewTable reviews;
    private final Reviews links;
    private final PublishedSheets sheets;
    private final Outbox outbox;
    private final Clock clock;

    public CampaignSender(
            Database database,
            CampaignTable campaigns,
            SendTable sending,
            ReviewTable reviews,
            Reviews links,
            PublishedSheets sheets,
            Outbox outbox,
            Clock clock) {
        this.database = database;
        this.campaigns = campaigns;
        this.sending = sending;
        this.reviews = reviews;
        this.links = links;
        this.sheets = sheets;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Whether any campaign is being sent. */
    boolean hasWork() {
        return !campaigns.listSending().isEmpty();
    }

    /**
     * Posts the next mails of campaigns that are being sent.
     *
     * @param most mails
     * @return how many were posted
     */
    public int round(int most) {
        int posted = 0;
        for (Campaign campaign : campaigns.listSending()) {
            List<Due> due = sending.due(campaign.id(), most - posted);
            for (Due one : due) {
                if (Boolean.TRUE.equals(database.transaction().execute(status -> {
                    boolean done = post(campaign, one);
                    if (!done) {
                        status.setRollbackOnly();
                    }
                    return done;
                }))) {
                    posted++;
                } else {
                    sending.tried(one, clock.instant());
                }
            }
            if (sending.countDue(campaign.id()) == 0) {
                campaigns.move(campaign.id(), State.SENDING, State.SENT);
            }
        }
        return posted;
    }

    private boolean post(Campaign campaign, Due due) {
        boolean goesOn = campaigns
                .find(campaign.id())
                .filter(now -> now.state() == State.SENDING)
                .isPresent();
        MailAddress address = due.review().address();
        if (!goesOn || address == null) {
            return false;
        }
        if (!outbox.reaches(address, MailKind.CAMPAIGN)) {
            return sending.posted(due, null, clock.instant());
        }
        List<String> names = reviews.lines(due.review()).stream()
                .map(line -> sheets.find(line.place()))
                .flatMap(Optional::stream)
                .map(Place::name)
                .distinct()
                .toList();
        Optional<String> mail = outbox.postFollowed(
                address,
                CampaignLetters.letter(campaign, due.review(), links, names, campaign.base(), due.again()),
                MailKind.CAMPAIGN);
        return mail.isPresent() && sending.posted(due, mail.orElseThrow(), clock.instant());
    }
}
