package org.jalon.directory;

import java.time.Instant;

/**
 * A source and what the directory has of it.
 *
 * @param name of the source
 * @param records that it has now
 * @param withdrawn records that it had once
 * @param seenAt when it was last published whole
 */
public record SourceSummary(String name, int records, int withdrawn, Instant seenAt) {}
