package org.jalon.intake.schedule;

import java.time.Clock;
import org.jalon.account.Access;
import org.jalon.account.Accounts;
import org.jalon.intake.Intake;
import org.jalon.intake.Sources;
import org.jalon.intake.run.RunFiles;
import org.jalon.intake.run.RunTable;
import org.jalon.intake.source.SourceTable;
import org.jalon.mail.Outbox;
import org.jalon.site.Site;
import org.jalon.storage.Database;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.context.event.EventListener;

/** What runs in the background while Jalon serves. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class ScheduleConfiguration {

    private final Clock clock = Clock.systemUTC();

    @Bean
    Workshop workshop(RunTable runs, RunFiles files, Intake intake) {
        return new Workshop(runs, files, intake);
    }

    @Bean
    Alerts sourceAlerts(Database database, RunTable runs) {
        return new Alerts(database, runs, clock);
    }

    @Bean
    AlertLetters alertLetters(
            Alerts alerts, Sources sources, Accounts accounts, Access access, Outbox outbox, Site site) {
        return new AlertLetters(alerts, sources, accounts, access, outbox, site);
    }

    @Bean
    Timetable timetable(SourceTable sources, RunTable runs, Workshop workshop, Alerts alerts, AlertLetters letters) {
        return new Timetable(sources, runs, workshop, alerts, letters, clock);
    }

    /** Begins when everything else is there. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnWebApplication
    static class Working {

        private final Workshop workshop;
        private final Timetable timetable;

        Working(Workshop workshop, Timetable timetable) {
            this.workshop = workshop;
            this.timetable = timetable;
        }

        @EventListener
        void start(ContextRefreshedEvent started) {
            workshop.start();
            timetable.start();
        }
    }
}
