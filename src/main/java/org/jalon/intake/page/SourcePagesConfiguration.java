package org.jalon.intake.page;

import java.util.Set;
import org.jalon.account.Access;
import org.jalon.account.AuditTrail;
import org.jalon.account.Guard;
import org.jalon.account.MenuEntry;
import org.jalon.account.Role;
import org.jalon.directory.Directory;
import org.jalon.intake.Intake;
import org.jalon.intake.SourceSupplies;
import org.jalon.intake.Sources;
import org.jalon.intake.run.RunFiles;
import org.jalon.intake.run.RunTable;
import org.jalon.intake.run.StepTable;
import org.jalon.intake.schedule.Alerts;
import org.jalon.intake.schedule.Workshop;
import org.jalon.storage.Database;
import org.jalon.territory.Gazetteer;
import org.jalon.territory.TerritoryMap;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the pages of sources are made of, while Jalon serves. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class SourcePagesConfiguration {

    private static final Set<Role> KEEPERS = Set.of(Role.COORDINATOR, Role.ADMINISTRATOR);

    @Bean
    SourceDesk sourceDesk(Database database, Sources sources, Directory directory, Access access, AuditTrail audit) {
        return new SourceDesk(database, sources, directory, access, audit);
    }

    @Bean
    RunDesk runDesk(Database database, Workshop workshop, RunFiles files, Intake intake, AuditTrail audit) {
        return new RunDesk(database, workshop, files, intake, audit);
    }

    @Bean
    SourceTitles sourceTitles(Directory directory) {
        return new SourceTitles(directory);
    }

    @Bean
    SourcesPresenter sourcesPresenter(Directory directory, RunTable runs, SourceTitles titles, Alerts alerts) {
        return new SourcesPresenter(directory, runs, titles, alerts);
    }

    @Bean
    SourcePresenter sourcePresenter(RunTable runs, SourceTitles titles, Alerts alerts, Gazetteer gazetteer) {
        return new SourcePresenter(runs, titles, alerts, gazetteer);
    }

    @Bean
    SettingsPresenter sourceSettingsPresenter(Gazetteer gazetteer, SourceTitles titles, SourceSupplies supplies) {
        return new SettingsPresenter(gazetteer, titles, supplies);
    }

    @Bean
    RunState runState(RunTable runs, RunFiles files, Directory directory) {
        return new RunState(runs, files, directory);
    }

    @Bean
    RunPresenter runPresenter(
            StepTable steps, RunFiles files, SourceTitles titles, RunState states, TerritoryMap territories) {
        return new RunPresenter(steps, files, titles, states, territories);
    }

    @Bean
    FirstLook firstLook(RunFiles files) {
        return new FirstLook(files);
    }

    @Bean
    ProblemFile problemFile(StepTable steps) {
        return new ProblemFile(steps);
    }

    @Bean
    Guard sourcesGuard() {
        return Guard.anyRole(KEEPERS, SourcesPresenter.PATH + "/**");
    }

    @Bean
    MenuEntry sourcesEntry(Alerts alerts, SourceDesk desk) {
        return new MenuEntry("intake.menu", SourcesPresenter.PATH, KEEPERS, 50, actor -> (int) alerts.list().stream()
                .filter(alert -> desk.keeps(actor, alert.source()))
                .count());
    }
}
