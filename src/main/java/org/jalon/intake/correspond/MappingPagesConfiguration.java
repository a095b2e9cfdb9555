package org.jalon.intake.correspond;

import org.jalon.account.AuditTrail;
import org.jalon.coherence.Coherence;
import org.jalon.directory.Directory;
import org.jalon.intake.MappingTrial;
import org.jalon.intake.page.SourceDesk;
import org.jalon.intake.run.RunFiles;
import org.jalon.intake.run.RunTable;
import org.jalon.intake.schedule.Workshop;
import org.jalon.intake.source.MappingVersions;
import org.jalon.storage.Database;
import org.jalon.territory.Gazetteer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the page of a mapping is made of, while Jalon serves. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class MappingPagesConfiguration {

    @Bean
    MappingDoor mappingDoor(SourceDesk desk) {
        return new MappingDoor(desk);
    }

    @Bean
    MappingDesk mappingDesk(
            Database database,
            MappingVersions versions,
            RunTable runs,
            RunFiles files,
            Gazetteer gazetteer,
            AuditTrail audit) {
        return new MappingDesk(database, versions, runs, files, gazetteer, audit);
    }

    @Bean
    MappingPresenter mappingPresenter(Directory directory, MappingDesk desk, Gazetteer gazetteer, Coherence coherence) {
        return new MappingPresenter(
                directory, gazetteer, desk, new SheetPresenter(new MappingTrial(gazetteer, coherence)));
    }

    @Bean
    MappingPreviews mappingPreviews(Workshop workshop) {
        return new MappingPreviews(workshop);
    }
}
