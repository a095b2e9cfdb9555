package org.jalon.directory;

/**
 * Which record of which origin.
 *
 * @param source name of the source, such as {@code assembleurs}
 * @param id that the source gave
 */
public record RecordRef(String source, String id) {}
