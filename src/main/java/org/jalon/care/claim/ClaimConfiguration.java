package org.jalon.care.claim;

import java.time.Clock;
import org.jalon.account.Access;
import org.jalon.account.Accounts;
import org.jalon.account.AuditTrail;
import org.jalon.account.StoredKey;
import org.jalon.care.Managers;
import org.jalon.care.Whereabouts;
import org.jalon.care.quality.Qualities;
import org.jalon.mail.Outbox;
import org.jalon.site.KeptData;
import org.jalon.site.Site;
import org.jalon.storage.Database;
import org.jalon.territory.Gazetteer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How people become managers. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class ClaimConfiguration {

    private final Clock clock = Clock.systemUTC();

    @Bean
    Codes managerCodes(Database database, StoredKey key) {
        return new Codes(database, key, clock);
    }

    @Bean
    ClaimTable claimTable(Database database) {
        return new ClaimTable(database, clock);
    }

    @Bean
    Invitations invitations(Database database) {
        return new Invitations(database, clock);
    }

    @Bean
    ClaimLetters claimLetters(Outbox outbox, Managers managers, Site site) {
        return new ClaimLetters(outbox, managers, site);
    }

    @Bean
    Arrivals arrivals(
            Database database,
            Managers managers,
            ClaimTable claims,
            Invitations invitations,
            ClaimLetters letters,
            AuditTrail audit) {
        return new Arrivals(database, managers, claims, invitations, letters, audit);
    }

    @Bean
    Claims claims(
            Database database,
            Managers managers,
            Codes codes,
            ClaimTable claims,
            Invitations invitations,
            ClaimLetters letters,
            Accounts accounts,
            AuditTrail audit,
            Arrivals arrivals,
            Whereabouts whereabouts) {
        return new Claims(
                database, managers, codes, claims, invitations, letters, accounts, audit, arrivals, whereabouts);
    }

    @Bean
    ClaimModeration claimModeration(
            Database database,
            Managers managers,
            ClaimTable claims,
            ClaimLetters letters,
            Arrivals arrivals,
            Accounts accounts,
            AuditTrail audit,
            Access access,
            Whereabouts whereabouts,
            Gazetteer gazetteer) {
        return new ClaimModeration(
                database, managers, claims, letters, arrivals, accounts, audit, access, whereabouts, gazetteer);
    }

    @Bean
    ManagePresenter managePresenter(
            Managers managers,
            Claims claims,
            ClaimModeration moderation,
            Codes codes,
            ClaimTable claimTable,
            Qualities qualities) {
        return new ManagePresenter(managers, claims, moderation, codes, claimTable, qualities);
    }

    @Bean
    KeptData keptManagerCodes(Codes codes) {
        return new KeptData("care.kept.codes", java.time.Duration.ofDays(1), codes::forget);
    }

    @Bean
    KeptData keptInvitations(Invitations invitations) {
        return new KeptData("care.kept.invitations", Invitations.LIFE, invitations::forget);
    }
}
