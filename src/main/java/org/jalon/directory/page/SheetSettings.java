package org.jalon.directory.page;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an operator adds to the sheets of places.
 *
 * @param itineraryUrl an itinerary service that "go there" leads to, with {@code {latitude}} and {@code {longitude}} in it;
 *     without, no other site is involved
 */
@ConfigurationProperties("jalon.directory")
record SheetSettings(@DefaultValue("") String itineraryUrl) {

    SheetSettings {
        if (!itineraryUrl.isEmpty() && !itineraryUrl.matches("https?://[^\\s\"<>]+")) {
            throw new IllegalArgumentException("jalon.directory.itinerary-url is no web address: " + itineraryUrl);
        }
    }
}
