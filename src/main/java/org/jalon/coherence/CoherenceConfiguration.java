package org.jalon.coherence;

import org.jalon.territory.Gazetteer;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CoherenceSettings.class)
class CoherenceConfiguration {

    @Bean
    Coherence coherence(Gazetteer gazetteer, CoherenceSettings settings) {
        return new Coherence(gazetteer, settings.served());
    }
}
