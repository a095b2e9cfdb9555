package org.jalon.account.identity;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jalon.account.Account;
import org.jalon.account.Accounts;
import org.jalon.account.AuditTrail;
import org.jalon.account.entry.AfterProof;
import org.jalon.account.entry.Entry;
import org.jalon.account.identity.Attempts.Attempt;
import org.jalon.account.provider.Identity;
import org.jalon.account.provider.Provider;
import org.jalon.account.provider.ProviderTrouble;
import org.jalon.mail.MailAddress;
import org.jalon.site.Language;
import org.jalon.site.Site;
import org.jalon.site.Words;
import org.jalon.storage.Database;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends somebody to a provider and knows whose account they come back for. */
public final class ProviderEntry {

    private static final Logger LOG = LoggerFactory.getLogger(ProviderEntry.class);

    private final Attempts attempts;
    private final Identities identities;
    private final Claims claims;
    private final Accounts accounts;
    private final Entry entry;
    private final Database database;
    private final boolean open;

    /** @param open whether anybody may make an account by signing in */
    public ProviderEntry(
            Identities identities,
            Accounts accounts,
            AuditTrail audit,
            Entry entry,
            Database database,
            Clock clock,
            boolean open) {
        this.attempts = new Attempts(database, clock);
        this.claims = new Claims(database, identities, accounts, audit, clock);
        this.identities = identities;
        this.accounts = accounts;
        this.entry = entry;
        this.database = database;
        this.open = open;
    }

    /** How coming back ended. */
    sealed interface Return {}

    /** They are known. */
    record Known(Account account, Identity identity, String destination) implements Return {}

    /** They have yet to prove that the mailbox is theirs: a mail is on its way. */
    record MailboxFirst(Language language) implements Return {}

    /** They stay outside. */
    record Outside(Problem problem, Language language) implements Return {}

    /** Why somebody stays outside. */
    enum Problem {
        /** They said no at the provider. */
        REFUSED,
        /** They took too long, came twice, or in another browser. */
        EXPIRED,
        /** The provider does not answer. */
        DOWN,
        /** What the provider says does not hold. */
        WRONG,
        /** The provider knows no mail address of theirs. */
        NO_MAIL,
        /** Accounts are made by invitation only. */
        CLOSED
    }

    /** What does with identities that wait once a mailbox is proved. */
    public AfterProof afterProof() {
        return claims;
    }

    /** Forgets what was begun and never ended before an instant. */
    public int forget(Instant before) {
        return attempts.forget(before) + claims.forget(before);
    }

    URI leave(Provider provider, String browser, URI back, boolean again, String destination, Language language)
            throws ProviderTrouble {
        return provider.ask(attempts.begin(provider.id(), browser, back, again, destination, language)
                .question());
    }

    Return comeBack(Provider provider, Answer answer, Site configured, Site reached) {
        return attempts.end(provider.id(), answer.browser(), answer.state(), answer.back())
                .map(attempt -> comeBack(provider, answer, attempt, configured, reached))
                .orElseGet(() -> new Outside(Problem.EXPIRED, Language.FRENCH));
    }

    private Return comeBack(Provider provider, Answer answer, Attempt attempt, Site configured, Site reached) {
        if (!answer.error().isEmpty() || answer.code().isEmpty()) {
            Problem said = answer.error().equals("access_denied") ? Problem.REFUSED : Problem.DOWN;
            return new Outside(said, attempt.language());
        }
        try {
            Identity identity = provider.identify(answer.code(), answer.issuer(), attempt.question());
            return identities
                    .find(identity)
                    .<Return>map(account -> new Known(account, identity, attempt.destination()))
                    .orElseGet(() -> first(identity, attempt, answer.browser(), configured, reached));
        } catch (ProviderTrouble e) {
            LOG.warn("Sign-in by {} failed: {}", provider.id(), e.getMessage());
            Problem found = e.reason() == ProviderTrouble.Reason.DOWN ? Problem.DOWN : Problem.WRONG;
            return new Outside(found, attempt.language());
        }
    }

    private Return first(Identity identity, Attempt attempt, String browser, Site configured, Site reached) {
        Optional<MailAddress> address = MailAddress.parse(identity.address());
        if (address.isEmpty()) {
            return new Outside(Problem.NO_MAIL, attempt.language());
        }
        boolean known = accounts.find(address.orElseThrow()).isPresent();
        if (!known && !open) {
            return new Outside(Problem.CLOSED, attempt.language());
        }
        return known || !identity.mailVerified()
                ? mailboxFirst(identity, address.orElseThrow(), attempt, browser, configured, reached)
                : newcomer(identity, address.orElseThrow(), attempt);
    }

    private Return mailboxFirst(
            Identity identity, MailAddress address, Attempt attempt, String browser, Site configured, Site reached) {
        database.transaction().executeWithoutResult(status -> {
            claims.keep(browser, address, identity);
            entry.begin(browser, address, attempt.destination(), Words.in(attempt.language()), configured, reached);
        });
        return new MailboxFirst(attempt.language());
    }

    private Return newcomer(Identity identity, MailAddress address, Attempt attempt) {
        return Objects.requireNonNull(database.transaction().execute(status -> {
            Account account = accounts.findOrMake(address, attempt.language());
            identities.attach(identity.provider(), identity.subject(), account);
            claims.welcome(account, identity);
            return new Known(account, identity, attempt.destination());
        }));
    }
}
