package org.jalon.account.session;

import java.time.Duration;

/**
 * How long sessions last.
 *
 * @param idle after how long without a visit one ends
 * @param longest after how long one ends in any case
 * @param fresh how long after its beginning one is good for privileged acts
 */
public record SessionLimits(Duration idle, Duration longest, Duration fresh) {}
