package org.jalon.hours.french;

import java.util.List;

/**
 * What a text says, before it is written down.
 *
 * @param remarks about all of it
 * @param unread parts of the text that were not understood, in its order
 */
record Reading(List<Statement> statements, List<Coat> remarks, List<String> unread) {}
