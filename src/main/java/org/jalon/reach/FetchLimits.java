package org.jalon.reach;

import java.time.Duration;

/**
 * How long a fetch may take.
 *
 * @param connect until a connection is made
 * @param silence between two pieces of the answer
 * @param total from the first name asked to the last byte read, redirects included
 */
public record FetchLimits(Duration connect, Duration silence, Duration total) {}
