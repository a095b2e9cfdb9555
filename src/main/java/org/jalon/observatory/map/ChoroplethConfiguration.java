package org.jalon.observatory.map;

import java.time.Clock;
import org.jalon.observatory.CommuneRows;
import org.jalon.observatory.FigureTags;
import org.jalon.observatory.MadeAhead;
import org.jalon.observatory.Observatory;
import org.jalon.observatory.live.LiveKeeper;
import org.jalon.observatory.need.UnderServed;
import org.jalon.observatory.outline.Drawings;
import org.jalon.site.Embeddable;
import org.jalon.territory.Gazetteer;
import org.jalon.territory.Territory.Kind;
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
            Observatory observatory,
            Gazetteer gazetteer,
            CommuneRows rows,
            Drawings drawings,
            LiveKeeper keeper,
            UnderServed underServed) {
        return new MapPresenter(observatory, gazetteer, rows, drawings, keeper, underServed);
    }

    /** The outlines of a region by commune are the largest of all drawings. */
    @Bean
    MadeAhead drawingsAhead(Drawings drawings, CommuneRows rows) {
        return region -> {
            MapQuery.meshes(Kind.REGION).forEach(mesh -> drawings.find(region, mesh));
            rows.within(region, Kind.DEPARTEMENT).forEach(departement -> drawings.find(departement, Kind.COMMUNE));
        };
    }

    @Bean
    FigureTags figureTags(Observatory observatory) {
        return new FigureTags(observatory, Clock.systemUTC());
    }

    @Bean
    Embeddable embeddableFigures() {
        return new Embeddable("embedfigure.offer", "embedfigure.offer.advice", MapQuery.PATH);
    }
}
