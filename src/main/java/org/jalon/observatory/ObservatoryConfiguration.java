package org.jalon.observatory;

import java.time.Duration;
import java.util.List;
import org.jalon.observatory.column.ImportedColumns;
import org.jalon.observatory.load.FigureImport;
import org.jalon.observatory.load.FigureTable;
import org.jalon.storage.Database;
import org.jalon.territory.Gazetteer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Figures of territories. */
@Configuration(proxyBeanMethods = false)
class ObservatoryConfiguration {

    /** How soon the figures that another process imported are seen. */
    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);

    @Bean
    FigureTable figureTable(Database database) {
        return new FigureTable(database);
    }

    @Bean
    FigureImport figureImport(Gazetteer gazetteer, FigureTable table) {
        return new FigureImport(gazetteer, table);
    }

    @Bean
    ImportedColumns importedColumns(FigureTable table, ObservatorySettings settings) {
        return new ImportedColumns(table, LOOK_EVERY, settings.minimumCount());
    }

    @Bean
    Indicators indicators(CommuneRows rows, ImportedColumns columns) {
        return new Indicators(rows, columns);
    }

    @Bean
    CommuneRows communeRows(Gazetteer gazetteer) {
        return CommuneRows.of(gazetteer);
    }

    @Bean
    Observatory observatory(
            List<FigureSource> sources, CommuneRows rows, Gazetteer gazetteer, ImportedColumns columns) {
        return new Observatory(sources, rows, new IrisOfCommunes(gazetteer, columns)::of);
    }
}
