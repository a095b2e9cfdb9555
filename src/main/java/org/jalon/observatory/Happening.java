package org.jalon.observatory;

import java.time.LocalDateTime;

/**
 * Something that is going to happen in a territory, such as a workshop.
 *
 * @param title of it
 * @param begins by the clock of the place
 * @param where commune or place, empty for something on line
 * @param frenchPath of its page on this site, such as {@code /agenda/a1b2/atelier-tablette}
 */
public record Happening(String title, LocalDateTime begins, String where, String frenchPath) {}
