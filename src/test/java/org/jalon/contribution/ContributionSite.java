package org.jalon.contribution;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jalon._support.Places;
import org.jalon.account.Account;
import org.jalon.account.AccountSite;
import org.jalon.account.Accounts;
import org.jalon.account.Actor;
import org.jalon.account.Grant;
import org.jalon.account.Network;
import org.jalon.account.Role;
import org.jalon.directory.Directory;
import org.jalon.directory.Facts;
import org.jalon.directory.Field;
import org.jalon.directory.Place;
import org.jalon.directory.PlaceId;
import org.jalon.directory.PlaceLookup;
import org.jalon.directory.Publishing;
import org.jalon.mail.MailAddress;
import org.jalon.site.Language;
import org.jalon.site.Site;
import org.jalon.territory.Territory;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The real application with places of its own, which tests may change: each asks for a place that no other test has. */
public abstract class ContributionSite extends AccountSite {

    private static final AtomicInteger NUMBERS = new AtomicInteger();

    @Autowired
    private Directory directory;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Site site;

    /** Also keeps these changes away from the tests that count places. */
    @DynamicPropertySource
    static void takeManyProposals(DynamicPropertyRegistry registry) {
        registry.add("jalon.contribution.limits.many-from", () -> 5);
    }

    protected Directory directory() {
        return directory;
    }

    /** A new library in Lille, called differently from all others. */
    protected Place aPlace() {
        return aPlace(Places.aLibraryInLille());
    }

    /** A new place of these facts, under a name that no other has. */
    protected Place aPlace(Facts facts) {
        String id = "own-" + NUMBERS.incrementAndGet();
        Facts own = facts.with(Field.NAME, List.of(facts.text(Field.NAME) + " " + id));
        directory.publish(
                Publishing.of(id).withAcceptRemovals(true),
                List.of(Places.record(id, id, own)).iterator());
        Place[] found = new Place[1];
        directory.forEachPublished(place -> {
            if (place.name().equals(own.text(Field.NAME))) {
                found[0] = place;
            }
        });
        return found[0];
    }

    /** The place as it is published now. */
    protected Place now(PlaceId id) {
        if (directory.lookup(id.text()) instanceof PlaceLookup.Published(Place place)) {
            return place;
        }
        throw new AssertionError(id + " is not published");
    }

    /** Somebody who holds a role in a territory such as {@code departement:59}, or everywhere when it is empty. */
    protected Actor actor(Role role, String territory) {
        Account account = accounts.findOrMake(new MailAddress(somebody()), Language.FRENCH);
        Grant grant = new Grant(role, Territory.parse(territory).orElse(null));
        accounts.grant(account.id(), grant);
        return new Actor(account, "test", Instant.now(), List.of(grant));
    }

    /** What a visitor from a network of their own sends. */
    protected Submission submission(ProposalKind kind, Place place, Map<Field, List<String>> said) {
        return submission(kind, place, said, null, network());
    }

    protected Submission submission(
            ProposalKind kind,
            @Nullable Place place,
            Map<Field, List<String>> said,
            @Nullable MailAddress address,
            Network network) {
        return new Submission(
                "key-" + NUMBERS.incrementAndGet(),
                kind,
                place == null ? null : place.id(),
                place == null ? 0 : place.revision(),
                said,
                null,
                "",
                address,
                sender(network, null));
    }

    /** The same sent by somebody who is signed in. */
    protected Submission by(Actor actor, Submission submission) {
        return new Submission(
                submission.sendingKey(),
                submission.kind(),
                submission.place(),
                submission.basedOn(),
                submission.said(),
                submission.sameAs(),
                submission.message(),
                submission.address(),
                sender(submission.sender().network(), actor));
    }

    protected Submission.Sender sender(Network network, @Nullable Actor actor) {
        return new Submission.Sender(network, Language.FRENCH, actor, reached());
    }

    /** A network that nobody used yet. */
    protected static Network network() {
        int number = NUMBERS.incrementAndGet();
        return Network.of("198.18." + number / 256 + "." + number % 256);
    }

    /** The site as a request reaches it. */
    protected Site reached() {
        return new Site(
                site.name(),
                site.territory(),
                url(""),
                site.contact(),
                site.notice(),
                site.assets(),
                null,
                site.banners(),
                site.links());
    }

    /** Waits for something that happens soon in another thread. */
    protected static void await(java.util.function.BooleanSupplier condition) {
        long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("it did not happen");
            }
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }
}
