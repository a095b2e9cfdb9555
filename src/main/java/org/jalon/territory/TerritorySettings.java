package org.jalon.territory;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How addresses are found.
 *
 * @param addressUrl the {@code search} resource of an address service, such as
 *     {@code https://data.geopf.fr/geocodage/search}; empty to do without
 * @param addressTimeout for one answer
 * @param addressPause how long a failing service is left alone
 */
@ConfigurationProperties("jalon.territory")
record TerritorySettings(
        @DefaultValue("") String addressUrl,
        @DefaultValue("1500ms") Duration addressTimeout,
        @DefaultValue("30s") Duration addressPause) {

    TerritorySettings {
        if (!addressUrl.isBlank() && !addressUrl.matches("https?://.+")) {
            throw new IllegalArgumentException("jalon.territory.address-url is not a web address: " + addressUrl);
        }
        if (addressTimeout.isNegative() || addressTimeout.isZero()) {
            throw new IllegalArgumentException("jalon.territory.address-timeout is not positive: " + addressTimeout);
        }
    }

    URI addressService() {
        return URI.create(addressUrl.strip());
    }
}
