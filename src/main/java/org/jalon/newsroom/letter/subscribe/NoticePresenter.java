package org.jalon.newsroom.letter.subscribe;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import org.jalon.account.FormKey;
import org.jalon.mail.MailAddress;
import org.jalon.newsroom.letter.Choices;
import org.jalon.newsroom.letter.Subscriber;
import org.jalon.newsroom.letter.Subscriber.Consent;
import org.jalon.newsroom.letter.subscribe.SubscribePages.Link;
import org.jalon.site.Page;
import org.jalon.site.Site;
import org.jalon.site.Words;

/** Decides what the pages about a subscription say. */
public final class NoticePresenter {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final ChoicePresenter choices;
    private final Duration openRequests;

    /** @param openRequests how long a link to confirm is good */
    public NoticePresenter(ChoicePresenter choices, Duration openRequests) {
        this.choices = choices;
        this.openRequests = openRequests;
    }

    SubscribePages.Form form(
            Words words, Site site, FormKey key, ChoiceFields fields, String address, String error, String problem) {
        Page head = new Page(
                words,
                words.say("letter.subscribe.title"),
                words.say("letter.subscribe.description", site.territory()),
                SubscribeController.PATH,
                Page.Section.NONE,
                true);
        return new SubscribePages.Form(head, key, fields, address, error, problem, consent(words, site), true);
    }

    /** What who subscribes agrees to; kept as the proof of it. */
    String consent(Words words, Site site) {
        return words.say("letter.subscribe.consent", site.name() + " " + site.territory());
    }

    SubscribePages.Notice sent(Words words, FormKey key) {
        return new SubscribePages.Notice(
                head(words, "letter.sent.title", SubscribeController.SENT),
                key,
                "",
                List.of(
                        words.say("letter.sent.text"),
                        words.say("letter.sent.days", openRequests.toDays()),
                        words.say("letter.sent.spam")),
                List.of(),
                "",
                List.of(link(words, "/", "letter.link.home")));
    }

    SubscribePages.Notice confirm(Words words, FormKey key, String path, Choices chosen) {
        return new SubscribePages.Notice(
                head(words, "letter.confirm.title", path),
                key,
                words.language().path(path),
                List.of(words.say("letter.confirm.text")),
                choices.lines(chosen, words),
                words.say("letter.confirm.button"),
                List.of());
    }

    SubscribePages.Notice over(Words words, FormKey key, String path) {
        return new SubscribePages.Notice(
                head(words, "letter.confirm.over.title", path),
                key,
                "",
                List.of(words.say("letter.confirm.over", openRequests.toDays())),
                List.of(),
                "",
                List.of(link(words, SubscribeController.PATH, "letter.link.subscribe")));
    }

    SubscribePages.Notice leave(Words words, FormKey key, String token) {
        String path = LeavingController.PATH + token;
        return new SubscribePages.Notice(
                head(words, "letter.leave.title", path),
                key,
                words.language().path(path),
                List.of(words.say("letter.leave.text")),
                List.of(),
                words.say("letter.leave.button"),
                List.of(link(words, PreferencesController.PATH + token, "letter.link.preferences")));
    }

    SubscribePages.Notice left(Words words, FormKey key, String token) {
        return new SubscribePages.Notice(
                head(words, "letter.left.title", LeavingController.PATH + token),
                key,
                "",
                List.of(words.say("letter.left.text"), words.say("letter.left.again")),
                List.of(),
                "",
                List.of(link(words, SubscribeController.PATH, "letter.link.subscribe")));
    }

    SubscribePages.Preferences preferences(
            Words words, FormKey key, String token, Subscriber subscriber, ChoiceFields fields, String message) {
        Consent consent = subscriber.consent();
        String day = words.day(consent.at().atZone(PARIS).toLocalDate());
        String since = consent.origin().equals(Consent.PAGE)
                ? words.say("letter.preferences.since", day)
                : words.say("letter.preferences.brought", day, consent.text());
        String path = PreferencesController.PATH + token;
        return new SubscribePages.Preferences(
                head(words, "letter.preferences.title", path),
                key,
                words.language().path(path),
                words.language().path(LeavingController.PATH + token),
                fields,
                masked(subscriber.address()),
                since,
                message);
    }

    /** Enough for its owner to know it, and for nobody else to read it over a shoulder: {@code l…@example.fr}. */
    static String masked(MailAddress address) {
        return address.text().charAt(0) + "…@" + address.domain();
    }

    private static Page head(Words words, String title, String path) {
        return new Page(words, words.say(title), "", path, Page.Section.NONE, false);
    }

    private static Link link(Words words, String path, String label) {
        return new Link(words.language().path(path), words.say(label));
    }
}
