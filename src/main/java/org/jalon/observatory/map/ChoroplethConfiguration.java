package org.jalon.observatory.map;

import org.jalon.observatory.CommuneRows;
import org.jalon.observatory.Observatory;
import org.jalon.observatory.live.LiveKeeper;
import org.jalon.observatory.outline.Drawings;
import org.jalon.territory.Gazetteer;
import org.jalon.territory.TerritoryMap;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What draws maps of figures. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class ChoroplethConfiguration {

    @Bean
    Drawings drawings(CommuneRows rows, TerritoryMap map) {
        return new Drawings(rows, map);
    }

    @Bean
    MapPresenter choropleths(
            Observatory observatory, Gazetteer gazetteer, CommuneRows rows, Drawings drawings, LiveKeeper keeper) {
        return new MapPresenter(observatory, gazetteer, rows, drawings, keeper);
    }

    @Bean
    FigureTags figureTags(Observatory observatory) {
        return new FigureTags(observatory);
    }
}
