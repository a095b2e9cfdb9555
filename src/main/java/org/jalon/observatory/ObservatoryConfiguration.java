package org.jalon.observatory;

import java.util.List;
import org.jalon.observatory.load.FigureImport;
import org.jalon.observatory.load.FigureTable;
import org.jalon.storage.Database;
import org.jalon.territory.Gazetteer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Figures of territories. */
@Configuration(proxyBeanMethods = false)
class ObservatoryConfiguration {

    @Bean
    FigureTable figureTable(Database database) {
        return new FigureTable(database);
    }

    @Bean
    FigureImport figureImport(Gazetteer gazetteer, FigureTable table) {
        return new FigureImport(gazetteer, table);
    }

    @Bean
    Indicators indicators(Gazetteer gazetteer, FigureTable table) {
        return new Indicators(gazetteer, table);
    }

    @Bean
    CommuneRows communeRows(Gazetteer gazetteer) {
        return CommuneRows.of(gazetteer);
    }

    @Bean
    Observatory observatory(List<FigureSource> sources, CommuneRows rows) {
        return new Observatory(sources, rows);
    }
}
