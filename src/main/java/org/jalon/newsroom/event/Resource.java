package org.jalon.newsroom.event;

/**
 * Something to read or to see after an event.
 *
 * @param label as people read it
 * @param link to it, http or https
 */
public record Resource(String label, String link) {}
