package org.jalon.intake;

import java.time.Clock;
import org.jalon.directory.Directory;
import org.jalon.intake.run.RunFiles;
import org.jalon.intake.run.RunTable;
import org.jalon.intake.source.MappingVersions;
import org.jalon.intake.source.SourceTable;
import org.jalon.storage.DataDirectory;
import org.jalon.storage.Database;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Sources and their runs, for pages and commands alike. */
@Configuration(proxyBeanMethods = false)
class IntakeConfiguration {

    private final Clock clock = Clock.systemUTC();

    @Bean
    SourceTable sourceTable(Database database) {
        return new SourceTable(database);
    }

    @Bean
    MappingVersions mappingVersions(Database database) {
        return new MappingVersions(database, clock);
    }

    @Bean
    Sources sources(SourceTable table, Directory directory) {
        return new Sources(table, directory, clock);
    }

    @Bean
    RunTable runTable(Database database) {
        return new RunTable(database, clock);
    }

    @Bean
    RunFiles runFiles(DataDirectory data) {
        return new RunFiles(data);
    }
}
