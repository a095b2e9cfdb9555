package org.jalon.newsroom.event;

/**
 * The image of an event.
 *
 * @param path of the uploaded file, {@code /fichiers/…}
 * @param alt what it shows, in words
 */
public record Illustration(String path, String alt) {}
