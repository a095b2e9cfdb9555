package org.jalon.matching;

/**
 * One thing that speaks for or against one place; its words are the message {@code matching.reason.} and the code of the
 * feature.
 *
 * @param feature what was looked at
 * @param value what was seen
 * @param weight what it adds to the log-odds: positive for one place, negative for two
 */
public record Reason(Feature feature, double value, double weight) {}
