package org.jalon.exchange;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an operator says of the data that they publish.
 *
 * @param name by which others know this publisher, in lower case letters, digits and hyphens: the {@code source} of data·inclusion
 * @param licence of the whole, in words
 * @param licenceUrl where it is to be read
 * @param licenceId the id that data.gouv.fr has for it
 * @param frequency of updates, as data.gouv.fr writes it
 */
@ConfigurationProperties("jalon.exchange")
record ExchangeSettings(
        @DefaultValue("jalon") String name,
        @DefaultValue("Licence Ouverte 2.0") String licence,

        @DefaultValue("https://www.etalab.gouv.fr/licence-ouverte-open-licence/")
        String licenceUrl,

        @DefaultValue("lov2") String licenceId,
        @DefaultValue("daily") String frequency) {

    public ExchangeSettings {
        if (!name.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException(
                    "jalon.exchange.name takes lower case letters, digits and hyphens, not " + name);
        }
    }
}
