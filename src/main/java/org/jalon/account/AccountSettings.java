package org.jalon.account;

import java.time.Duration;
import java.util.Map;
import org.jalon.account.provider.ProviderSettings;
import org.jalon.account.session.SessionLimits;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How people sign in, and how long what is known of them is kept.
 *
 * @param open whether anybody may make an account by signing in; otherwise only those whom an administrator invited
 * @param mostTries to sign in, of one network within ten minutes
 * @param sessionIdle after how long without a visit a session ends
 * @param sessionLongest after how long a session ends in any case
 * @param fresh how long somebody who proved who they are may act with privileges
 * @param keepAccounts how long an account without roles is kept that nobody uses
 * @param providers identity providers, by a short name that stands in addresses
 * @param keepAudit how long the audit trail is kept
 */
@ConfigurationProperties("jalon.account")
record AccountSettings(
        @DefaultValue("true") boolean open,
        @DefaultValue("30") int mostTries,
        @DefaultValue("7d") Duration sessionIdle,
        @DefaultValue("30d") Duration sessionLongest,
        @DefaultValue("15m") Duration fresh,
        @DefaultValue("1095d") Duration keepAccounts,
        @DefaultValue Map<String, ProviderSettings> providers,
        @DefaultValue("365d") Duration keepAudit) {

    SessionLimits sessions() {
        return new SessionLimits(sessionIdle, sessionLongest, fresh);
    }
}
