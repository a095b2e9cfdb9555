package org.jalon.search;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads once what the map is drawn on, so that a wrong setting stops the start and not a visitor. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@EnableConfigurationProperties(MapSettings.class)
class MapConfiguration {

    @Bean
    static Basemap basemap(MapSettings settings) {
        return Basemap.of(settings);
    }
}
