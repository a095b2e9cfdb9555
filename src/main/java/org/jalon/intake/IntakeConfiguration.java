package org.jalon.intake;

import java.time.Clock;
import org.jalon.coherence.Coherence;
import org.jalon.directory.Directory;
import org.jalon.duplicates.Duplicates;
import org.jalon.intake.fetch.Download;
import org.jalon.intake.run.RunFiles;
import org.jalon.intake.run.RunTable;
import org.jalon.intake.run.StepKeeper;
import org.jalon.intake.run.StepTable;
import org.jalon.intake.source.MappingVersions;
import org.jalon.intake.source.SourceTable;
import org.jalon.reach.Fetcher;
import org.jalon.storage.DataDirectory;
import org.jalon.storage.Database;
import org.jalon.territory.Gazetteer;
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
    Sources sources(SourceTable table, MappingVersions versions, Directory directory) {
        return new Sources(table, versions, directory, clock);
    }

    @Bean
    RunTable runTable(Database database) {
        return new RunTable(database, clock);
    }

    @Bean
    StepTable stepTable(Database database) {
        return new StepTable(database);
    }

    @Bean
    Download download(Fetcher fetcher, IntakeSettings settings) {
        return new Download(fetcher, settings.downloadLimits(), settings.allowPrivate());
    }

    @Bean
    ImportTools importTools(
            Gazetteer gazetteer,
            Coherence coherence,
            Directory directory,
            Duplicates duplicates,
            Download download,
            IntakeSettings settings) {
        return new ImportTools(
                gazetteer,
                coherence,
                directory,
                duplicates,
                download,
                settings.downloadLimits().bytes());
    }

    @Bean
    RunHistory runHistory(RunTable runs, RunFiles files, StepTable steps, IntakeSettings settings) {
        return new RunHistory(runs, files, new StepKeeper(steps, settings.stepsKept()));
    }

    @Bean
    SourceFiles sourceFiles(
            SourceTable sources, RunTable runs, RunFiles files, Download download, IntakeSettings settings) {
        return new SourceFiles(sources, runs, files, download, new Inbox(settings.folder()), clock);
    }

    @Bean
    SourceSupplies sourceSupplies(IntakeSettings settings) {
        return new SourceSupplies(new Inbox(settings.folder()));
    }

    @Bean
    Intake intake(
            DataDirectory data,
            ImportTools tools,
            Sources sources,
            RunHistory history,
            SourceFiles files,
            Database database) {
        RunUndoing undoing = new RunUndoing(database, tools.directory(), history.runs());
        return new Intake(data, tools, sources, history, files, undoing);
    }

    @Bean
    RunFiles runFiles(DataDirectory data) {
        return new RunFiles(data);
    }
}
