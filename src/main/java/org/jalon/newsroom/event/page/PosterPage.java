package org.jalon.newsroom.event.page;

import org.jalon.site.Page;
import org.jalon.site.QrCode;

/**
 * A poster to print and pin: what one reads from two metres away, and a code that leads a phone to the rest.
 *
 * @param head of the document
 * @param event what the page of the event says
 * @param entry how one gets in, as long as the paper hangs; may be empty
 * @param address of that page, short enough to be typed
 * @param code of that address
 */
public record PosterPage(Page head, EventPage event, String entry, String address, QrCode code) {}
