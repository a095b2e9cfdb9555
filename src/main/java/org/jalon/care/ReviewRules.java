package org.jalon.care;

import java.time.Duration;

/**
 * What operators decided about pages of review and the mails that lead there.
 *
 * @param publishes whether what the mailbox of a place suffices for is published at once
 * @param open how long a page stays open after its mail
 * @param mailsEachMinute of a campaign, at most
 * @param keepRecipients how long addresses are kept
 * @param reminders whether managers are reminded
 */
public record ReviewRules(
        boolean publishes, Duration open, int mailsEachMinute, Duration keepRecipients, boolean reminders) {}
