package org.jalon.exchange.feed;

import java.time.Instant;

/**
 * One step in the life of a place, as a feed tells it.
 *
 * @param title what happened, to which place
 * @param text what changed
 * @param link where to look
 * @param guid by which readers know what they have shown
 * @param at when
 */
record FeedItem(String title, String text, String link, String guid, Instant at) {}
