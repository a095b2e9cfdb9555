package org.jalon.newsroom.letter;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jalon.account.Network;
import org.jalon.account.Secrets;
import org.jalon.mail.Letter;
import org.jalon.mail.MailKind;
import org.jalon.mail.Outbox;
import org.jalon.mail.Refusals;
import org.jalon.newsroom.letter.Subscriber.Consent;
import org.jalon.site.Site;
import org.jalon.site.Words;
import org.jalon.storage.Database;

/**
 * Who gets letters. A wish counts once somebody who reads that mailbox has confirmed it with a button, so that neither
 * strangers nor programs that open links can subscribe anybody; and whoever asks for an address learns nothing about it.
 */
public final class Subscriptions {

    static final String CONFIRM = "/lettre/confirmer/";

    private final Database database;
    private final SubscriberTable subscribers;
    private final RequestTable requests;
    private final FarewellTable farewells;
    private final LetterKeys keys;
    private final Outbox outbox;
    private final Refusals refusals;
    private final LetterSettings settings;
    private final Clock clock;

    Subscriptions(
            Database database,
            LetterKeys keys,
            Outbox outbox,
            Refusals refusals,
            LetterSettings settings,
            Clock clock) {
        this.database = database;
        this.subscribers = new SubscriberTable(database);
        this.requests = new RequestTable(database);
        this.farewells = new FarewellTable(database);
        this.keys = keys;
        this.outbox = outbox;
        this.refusals = refusals;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Keeps a wish for a while and mails its link, in the same way whether the mailbox gets letters already or not.
     *
     * @param base where links in mails begin
     * @return false when too many came from there
     */
    public boolean ask(Request request, Network network, Site site, String base) {
        Instant now = clock.instant();
        String mark = keys.mark(network);
        if (requests.countFromNetwork(mark, now.minus(Duration.ofHours(1))) >= settings.requestsEachHour()) {
            return false;
        }
        boolean mails =
                requests.countForAddress(request.address(), now.minus(Duration.ofDays(1))) < settings.requestsEachDay();
        String token = Secrets.make();
        database.transaction().executeWithoutResult(status -> {
            requests.insert(token, request, mark, now);
            if (mails) {
                outbox.post(request.address(), confirmation(request, token, site, base), MailKind.ANSWER);
            }
        });
        return true;
    }

    private Letter confirmation(Request request, String token, Site site, String base) {
        Words words = Words.in(request.language());
        URI link = URI.create(base + request.language().path(CONFIRM + token));
        return Letter.in(words, "letter.confirmation.subject", site.name())
                .say("letter.confirmation.text", site.name(), site.territory())
                .button("letter.confirmation.button", link)
                .say("letter.confirmation.days", settings.openRequests().toDays())
                .say("letter.confirmation.ignore");
    }

    /** The wish that a link is for; empty when it was confirmed, or is too old. */
    public Optional<Request> pending(String token) {
        return requests.find(token, clock.instant().minus(settings.openRequests()));
    }

    /** Takes a wish for confirmed by its mailbox; the token of the subscriber's own links, empty as {@link #pending}. */
    public Optional<String> confirm(String token) {
        return Objects.requireNonNull(
                database.transaction().execute(status -> pending(token).map(this::confirm)));
    }

    private String confirm(Request request) {
        requests.delete(request.address());
        farewells.delete(keys.mark(request.address()));
        refusals.reopen(request.address());
        return add(request, new Consent(clock.instant(), Consent.PAGE, request.consent()));
    }

    private String add(Request request, Consent consent) {
        subscribers.save(new Subscriber(
                UUID.randomUUID().toString(), request.address(), request.language(), request.choices(), consent));
        return keys.token(
                subscribers.findByAddress(request.address()).orElseThrow().id());
    }

    /** What became of an address of a list that was brought from elsewhere. */
    public enum Brought {
        SUBSCRIBED,
        ASKED,
        /** They get letters already: nothing changes. */
        KNOWN,
        /** They left, or their mailbox does not exist: nothing changes. */
        LEFT
    }

    /**
     * Subscribes somebody who agreed elsewhere, unless they left before.
     *
     * @param consent as the operator answers for it
     */
    public Brought bring(Request request, Consent consent) {
        if (farewells.contains(keys.mark(request.address()))) {
            return Brought.LEFT;
        }
        if (subscribers.findByAddress(request.address()).isPresent()) {
            return Brought.KNOWN;
        }
        add(request, consent);
        return Brought.SUBSCRIBED;
    }

    /** Asks somebody of a list whether they want letters, unless they left before. */
    public Brought invite(Request request, String origin, Site site, String base) {
        if (farewells.contains(keys.mark(request.address()))) {
            return Brought.LEFT;
        }
        if (subscribers.findByAddress(request.address()).isPresent()) {
            return Brought.KNOWN;
        }
        String token = Secrets.make();
        requests.insert(token, request, keys.mark(new Network(origin)), clock.instant());
        outbox.post(request.address(), confirmation(request, token, site, base), MailKind.CAMPAIGN);
        return Brought.ASKED;
    }

    /** Whether we signed this token, of a subscriber who may have left. */
    public boolean knows(String token) {
        return keys.read(token).isPresent();
    }

    /** The subscriber of a token; empty when they left, or we did not sign it. */
    public Optional<Subscriber> find(String token) {
        return keys.read(token).flatMap(subscribers::find);
    }

    /** Says anew what a subscriber wants; false when they left. */
    public boolean change(String token, Choices choices) {
        Optional<Subscriber> subscriber = find(token);
        subscriber.ifPresent(one -> subscribers.change(one.id(), choices));
        return subscriber.isPresent();
    }

    /** Forgets the subscriber of a token, who wants no more letters; does nothing when they have left. */
    public void leave(String token) {
        keys.read(token).ifPresent(id -> stop(id, Farewell.LEFT));
    }

    /** Forgets a subscriber, apart from a hash by which an import cannot bring them back. */
    public void stop(String id, Farewell reason) {
        database.transaction()
                .executeWithoutResult(status -> subscribers.find(id).ifPresent(subscriber -> {
                    subscribers.delete(id);
                    requests.delete(subscriber.address());
                    farewells.add(keys.mark(subscriber.address()), reason, clock.instant());
                }));
    }

    /** Counts a letter that came back for now; who gets none of several in a row gets no more. */
    public void bounced(String id) {
        Instant now = clock.instant();
        if (subscribers.bounced(id, now, now.minus(settings.bounceWindow())) >= settings.softBounces()) {
            stop(id, Farewell.BOUNCED);
        }
    }
}
