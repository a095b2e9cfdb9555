package org.jalon.exchange;

import java.time.Clock;
import org.jalon.exchange.hsds.HsdsPlaces;
import org.jalon.territory.Gazetteer;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What exports are made with. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ExchangeSettings.class)
class ExchangeConfiguration {

    @Bean
    PublishingTerms publishingTerms(ExchangeSettings settings) {
        return new PublishingTerms(
                settings.name(), settings.licence(), settings.licenceUrl(), settings.licenceId(), settings.frequency());
    }

    @Bean
    HsdsPlaces hsdsPlaces(Gazetteer gazetteer) {
        return new HsdsPlaces(gazetteer);
    }

    @Bean
    PlaceFiles placeFiles(PublishingTerms terms, HsdsPlaces hsds) {
        return new PlaceFiles(terms.name(), hsds, Clock.systemUTC());
    }
}
