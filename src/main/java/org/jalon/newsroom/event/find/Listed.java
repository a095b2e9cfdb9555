package org.jalon.newsroom.event.find;

import org.jalon.newsroom.event.Event;
import org.jalon.newsroom.event.Venue;

/**
 * An event and where it takes place.
 *
 * @param event in public
 * @param venue as it is known now
 */
public record Listed(Event event, Venue venue) {}
