package org.jalon.care.campaign;

import java.net.URI;
import java.util.List;
import org.jalon.care.review.Review;
import org.jalon.care.review.Reviews;
import org.jalon.mail.Letter;
import org.jalon.site.Words;

/** What a campaign writes. */
final class CampaignLetters {

    private static final int NAMED = 12;

    private CampaignLetters() {}

    /**
     * The one mail to a mailbox.
     *
     * @param names of the places it asks about
     * @param again whether it is the second one
     */
    static Letter letter(
            Campaign campaign, Review review, Reviews links, List<String> names, String base, boolean again) {
        Words words = Words.in(review.language());
        String subject = campaign.text().subject(review.language());
        Letter letter = new Letter(
                words, again ? words.say("care.letter.campaign.again.subject", subject) : subject, List.of(), null);
        if (again) {
            letter = letter.say("care.letter.campaign.again");
        }
        letter = letter.quote(campaign.text().words(review.language()));
        for (String name : names.stream().limit(NAMED).toList()) {
            letter = letter.say("care.letter.campaign.place", name);
        }
        if (names.size() > NAMED) {
            letter = letter.say("care.letter.reminder.others", names.size() - NAMED);
        }
        String path = base + words.language().path(links.path(review));
        return letter.button("care.letter.reminder.button", URI.create(path))
                .say("care.letter.reminder.how")
                .say("care.letter.campaign.never");
    }
}
