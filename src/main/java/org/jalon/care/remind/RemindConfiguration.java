package org.jalon.care.remind;

import java.time.Clock;
import java.time.Duration;
import org.jalon.care.Managers;
import org.jalon.care.ReviewRules;
import org.jalon.care.Turns;
import org.jalon.care.review.ReviewTable;
import org.jalon.care.review.Reviews;
import org.jalon.mail.Outbox;
import org.jalon.site.KeptData;
import org.jalon.site.Site;
import org.jalon.storage.Database;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.context.event.EventListener;

/** Reminders, while Jalon serves. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class RemindConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(RemindConfiguration.class);
    private static final Duration KEEP = Duration.ofDays(2 * 365);

    @Bean
    Rhythms rhythms(Database database) {
        return new Rhythms(database);
    }

    @Bean
    Reminders reminders(
            Database database,
            Managers managers,
            Rhythms rhythms,
            ReviewTable reviews,
            Reviews links,
            Outbox outbox,
            Site site,
            ReviewRules rules) {
        return new Reminders(
                database, managers, rhythms, reviews, links, outbox, site.baseUrl(), rules.open(), Clock.systemUTC());
    }

    @Bean
    KeptData keptReminders(Reminders reminders) {
        return new KeptData("care.kept.reminders", KEEP, reminders::forget);
    }

    @Bean
    ReminderJob reminderJob(Reminders reminders, Managers managers, Turns turns) {
        return new ReminderJob(reminders, managers, turns);
    }

    /** Begins when everything else is there, unless the operator wants none or links could lead nowhere. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnWebApplication
    static class Reminding {

        private final ReminderJob job;
        private final Site site;
        private final ReviewRules rules;

        Reminding(ReminderJob job, Site site, ReviewRules rules) {
            this.job = job;
            this.site = site;
            this.rules = rules;
        }

        @EventListener
        void start(ContextRefreshedEvent started) {
            if (!rules.reminders()) {
                return;
            }
            if (site.baseUrl().isEmpty()) {
                LOG.info("No address of the site is set: managers are not reminded of their places");
                return;
            }
            job.start();
        }
    }
}
