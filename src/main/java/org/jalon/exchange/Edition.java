package org.jalon.exchange;

import java.time.Instant;

/**
 * What is published at one time, for those who ask whether it is still so.
 *
 * @param revision of the directory
 * @param at when that was
 * @param tag of all that may leave: another one whenever that may be something else
 */
public record Edition(long revision, Instant at, String tag) {}
