package org.jalon.care;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How places are looked after.
 *
 * @param keepClaims how long a claim is kept that was decided
 * @param reminders whether managers are reminded at all
 * @param reviewPublishes whether what is said of hours, closures and ways to be reached on a page that only the mailbox of
 *     the place could open is published at once
 * @param reviewOpen how long such a page stays open after a campaign began
 * @param mailsEachMinute of a campaign, at most
 * @param keepRecipients how long the addresses of a campaign are kept after it began
 */
@ConfigurationProperties("jalon.care")
record CareSettings(
        @DefaultValue("365d") Duration keepClaims,
        @DefaultValue("true") boolean reminders,
        @DefaultValue("true") boolean reviewPublishes,
        @DefaultValue("60d") Duration reviewOpen,
        @DefaultValue("60") int mailsEachMinute,
        @DefaultValue("365d") Duration keepRecipients) {}
