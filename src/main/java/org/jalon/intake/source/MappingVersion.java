package org.jalon.intake.source;

import java.time.Instant;

/**
 * One version of the mapping of a source.
 *
 * @param source name
 * @param version from 1
 * @param json a {@code config.json} of the national pipeline
 * @param author id of an account, empty for the terminal
 * @param at when it was made
 * @param note what its author says of it, may be empty
 */
public record MappingVersion(String source, int version, String json, String author, Instant at, String note) {}
