package org.jalon.newsroom.desk;

import java.time.Instant;

/**
 * Something that waits at the desk for an editor.
 *
 * @param reasonKey message that names what is to be done, under which it is shown: {@code desk.waiting.review}, {@code …broken}
 * @param title of the thing
 * @param deskPath French path of the page where it is done
 * @param since when it waits
 */
public record Waiting(String reasonKey, String title, String deskPath, Instant since) {}
