package org.jalon.account;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jalon.account.entry.AfterProof;
import org.jalon.account.entry.Entry;
import org.jalon.account.entry.SignIns;
import org.jalon.account.entry.Throttle;
import org.jalon.account.identity.Identities;
import org.jalon.account.identity.OwnIdentities;
import org.jalon.account.identity.ProviderEntry;
import org.jalon.account.passkey.OwnPasskeys;
import org.jalon.account.passkey.Passkeys;
import org.jalon.account.provider.Providers;
import org.jalon.account.session.Doorway;
import org.jalon.account.session.SessionLimits;
import org.jalon.account.session.Sessions;
import org.jalon.mail.Outbox;
import org.jalon.site.KeptData;
import org.jalon.storage.Database;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.context.event.EventListener;

/** What the pages of accounts are made of, while Jalon serves. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class AccountPagesConfiguration {

    @Bean
    Guard entryGuard() {
        return Guard.open("/connexion/**");
    }

    @Bean
    Guard homeGuard() {
        return Guard.signedIn("/compte/**", "/deconnexion");
    }

    @Bean
    Guard passkeyGuard() {
        return Guard.fresh("/compte/cles/**");
    }

    @Bean
    Guard journalGuard() {
        return Guard.role(Role.ADMINISTRATOR, "/compte/journal");
    }

    @Bean
    Guard peopleGuard() {
        return Guard.freshRole(Role.ADMINISTRATOR, "/administration/**");
    }

    @Bean
    MenuEntry homeEntry() {
        return new MenuEntry("account.menu.home", "/compte", null, 0);
    }

    @Bean
    MenuEntry peopleEntry() {
        return new MenuEntry("account.menu.people", "/administration/personnes", Role.ADMINISTRATOR, 80);
    }

    @Bean
    MenuEntry journalEntry() {
        return new MenuEntry("account.menu.journal", "/compte/journal", Role.ADMINISTRATOR, 90);
    }

    @Bean
    Entry entry(SignIns signIns, Accounts accounts, Outbox outbox, Database database, AccountSettings settings) {
        return new Entry(signIns, accounts, outbox, database, settings.open());
    }

    @Bean
    Providers providers(AccountSettings settings) {
        return new Providers(settings.providers(), Clock.systemUTC());
    }

    @Bean
    Identities identities(Database database, Accounts accounts) {
        return new Identities(database, accounts, Clock.systemUTC());
    }

    @Bean
    ProviderEntry providerEntry(
            Identities identities,
            Accounts accounts,
            AuditTrail audit,
            Entry entry,
            Database database,
            AccountSettings settings) {
        return new ProviderEntry(identities, accounts, audit, entry, database, Clock.systemUTC(), settings.open());
    }

    @Bean
    AfterProof identitiesAfterProof(ProviderEntry entry) {
        return entry.afterProof();
    }

    @Bean
    KeptData keptProviderAttempts(ProviderEntry entry) {
        return new KeptData("account.kept.attempts", Duration.ofDays(1), entry::forget);
    }

    @Bean
    PersonalData ownIdentities(Identities identities) {
        return new OwnIdentities(identities);
    }

    @Bean
    Throttle throttle(AccountSettings settings) {
        return new Throttle(settings.mostTries());
    }

    @Bean
    Passkeys passkeys(Database database, Accounts accounts) {
        return new Passkeys(database, accounts, Clock.systemUTC());
    }

    @Bean
    KeptData keptPasskeyChallenges(Passkeys passkeys) {
        return new KeptData("account.kept.challenges", Duration.ofDays(1), passkeys::forget);
    }

    @Bean
    PersonalData ownPasskeys(Passkeys passkeys) {
        return new OwnPasskeys(passkeys);
    }

    @Bean
    Doorway doorway(Sessions sessions, AuditTrail audit, Database database, SessionLimits limits) {
        return new Doorway(sessions, audit, database, limits);
    }

    @Bean
    RetentionJob retentionJob(List<KeptData> kept) {
        return new RetentionJob(kept, Clock.systemUTC());
    }

    /** Begins to forget when everything else is there. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnWebApplication
    static class Forgetting {

        private final RetentionJob job;

        Forgetting(RetentionJob job) {
            this.job = job;
        }

        @EventListener
        void start(ContextRefreshedEvent started) {
            job.start();
        }
    }
}
