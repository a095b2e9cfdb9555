package org.jalon.tiles;

import java.time.Clock;
import org.jalon.search.Search;
import org.jalon.territory.TerritoryMap;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.CorsRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Tiles, which pages of any site may read: like the API they are open data, and carry neither cookies nor secrets. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class TilesConfiguration implements WebMvcConfigurer {

    @Bean
    static PlaceTiles placeTiles(Search search) {
        return new PlaceTiles(search, Clock.systemUTC());
    }

    @Bean
    static Planting planting(Search search, PlaceTiles tiles) {
        return new Planting(search, tiles);
    }

    @Bean
    static TerritoryTiles territoryTiles(TerritoryMap territories) {
        return new TerritoryTiles(territories);
    }

    @Override
    public void addCorsMappings(CorsRegistry registry) {
        registry.addMapping("/tiles/**")
                .allowedOrigins("*")
                .allowedMethods("GET", "HEAD")
                .exposedHeaders("ETag")
                .maxAge(86_400);
    }
}
