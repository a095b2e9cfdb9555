package org.jalon.newsroom.event;

/**
 * Who organises an event.
 *
 * @param name of an organisation or a person, may be empty
 * @param contact mail address or telephone that is shown in public, may be empty
 */
public record Organiser(String name, String contact) {}
