package org.jalon.observatory;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jalon.observatory.column.ImportedColumns;
import org.jalon.observatory.fragility.Fragility;
import org.jalon.observatory.load.FigureImport;
import org.jalon.observatory.load.FigureTable;
import org.jalon.storage.DataDirectory;
import org.jalon.storage.Database;
import org.jalon.territory.Gazetteer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.function.SingletonSupplier;

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
    AreaNames areaNames(Gazetteer gazetteer) {
        return AreaNames.of(gazetteer);
    }

    @Bean
    CommuneRows communeRows(Gazetteer gazetteer) {
        return CommuneRows.of(gazetteer);
    }

    @Bean
    Fragility fragility(
            ObjectProvider<FigureSource> sources, CommuneRows rows, DataDirectory data, ObservatorySettings settings) {
        Path folder =
                settings.composites().isEmpty() ? data.path().resolve("composites") : Path.of(settings.composites());
        return new Fragility(
                folder,
                SingletonSupplier.of(() -> sources.stream()
                        .filter(source -> !(source instanceof Fragility))
                        .toList()),
                rows,
                Clock.systemUTC());
    }

    @Bean
    Observatory observatory(
            List<FigureSource> sources,
            CommuneRows rows,
            Gazetteer gazetteer,
            ImportedColumns columns,
            Indicators indicators) {
        return new Observatory(
                sources, rows, new IrisOfCommunes(gazetteer, columns)::of, new PeerFinder(indicators, rows)::of);
    }
}
