package org.jalon.newsroom.event;

/**
 * A line of the programme.
 *
 * @param time as people read it, such as {@code 9 h 30}; may be empty
 * @param what happens then
 * @param speakers who speaks, may be empty
 */
public record ProgrammeItem(String time, String what, String speakers) {}
