package org.jalon.account;

import java.time.Clock;
import java.time.Duration;
import org.jalon.account.entry.SignIns;
import org.jalon.account.session.SessionLimits;
import org.jalon.account.session.Sessions;
import org.jalon.site.KeptData;
import org.jalon.storage.Database;
import org.jalon.territory.Gazetteer;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Accounts, for pages and commands alike. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AccountSettings.class)
class AccountConfiguration {

    private final Clock clock = Clock.systemUTC();

    @Bean
    Accounts accounts(Database database) {
        return new Accounts(database, clock);
    }

    @Bean
    AuditTrail auditTrail(Database database) {
        return new AuditTrail(database, clock);
    }

    @Bean
    Access access(Gazetteer gazetteer) {
        return new Access(gazetteer);
    }

    @Bean
    SessionLimits sessionLimits(AccountSettings settings) {
        return settings.sessions();
    }

    @Bean
    Sessions sessions(Database database, Accounts accounts, SessionLimits limits) {
        return new Sessions(database, accounts, limits, clock);
    }

    @Bean
    SignIns signIns(Database database) {
        return new SignIns(database, clock);
    }

    @Bean
    Appointment appointment(Accounts accounts, SignIns signIns, AuditTrail audit, Database database) {
        return new Appointment(accounts, signIns, audit, database);
    }

    @Bean
    KeptData keptAccounts(Accounts accounts, AccountSettings settings) {
        return new KeptData("account.kept.accounts", settings.keepAccounts(), accounts::forget);
    }

    @Bean
    KeptData keptSessions(Sessions sessions, AccountSettings settings) {
        return new KeptData("account.kept.sessions", settings.sessionLongest(), sessions::forget);
    }

    @Bean
    KeptData keptSignIns(SignIns signIns) {
        return new KeptData("account.kept.sign-ins", Duration.ofDays(1), signIns::forget);
    }

    @Bean
    KeptData keptAudit(AuditTrail audit, AccountSettings settings) {
        return new KeptData("account.kept.audit", settings.keepAudit(), audit::forget);
    }
}
