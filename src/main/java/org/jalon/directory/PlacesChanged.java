package org.jalon.directory;

/**
 * What is published has changed.
 *
 * @param head number of the newest revision
 */
public record PlacesChanged(long head) {}
