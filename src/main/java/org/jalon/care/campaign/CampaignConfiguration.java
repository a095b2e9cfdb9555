package org.jalon.care.campaign;

import java.time.Clock;
import org.jalon.account.AuditTrail;
import org.jalon.account.Guard;
import org.jalon.account.MenuEntry;
import org.jalon.account.Role;
import org.jalon.care.Managers;
import org.jalon.care.PublishedSheets;
import org.jalon.care.ReviewRules;
import org.jalon.care.Turns;
import org.jalon.care.Whereabouts;
import org.jalon.care.quality.Qualities;
import org.jalon.care.review.ReviewTable;
import org.jalon.care.review.Reviews;
import org.jalon.directory.FreshnessRule;
import org.jalon.mail.Outbox;
import org.jalon.search.Search;
import org.jalon.storage.Database;
import org.jalon.territory.Gazetteer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.context.event.EventListener;

/** Campaigns, and the job that sends them. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class CampaignConfiguration {

    private final Clock clock = Clock.systemUTC();

    @Bean
    CampaignTable campaignTable(Database database) {
        return new CampaignTable(database);
    }

    @Bean
    SendTable sendTable(Database database) {
        return new SendTable(database);
    }

    @Bean
    Targets targets(Search search, Whereabouts whereabouts, Managers managers, Outbox outbox, FreshnessRule rule) {
        return new Targets(search, whereabouts, managers, outbox, rule);
    }

    @Bean
    Campaigns campaigns(
            Database database,
            CampaignTable table,
            SendTable sending,
            ReviewTable reviews,
            Reviews links,
            Targets targets,
            Outbox outbox,
            AuditTrail audit,
            ReviewRules rules) {
        return new Campaigns(database, table, sending, reviews, links, targets, outbox, audit, rules.open(), clock);
    }

    @Bean
    CampaignSender campaignSender(
            Database database,
            CampaignTable campaigns,
            SendTable sending,
            ReviewTable reviews,
            Reviews links,
            PublishedSheets sheets,
            Outbox outbox) {
        return new CampaignSender(database, campaigns, sending, reviews, links, sheets, outbox, clock);
    }

    @Bean
    CampaignJob campaignJob(CampaignSender sender, Turns turns, ReviewRules rules) {
        return new CampaignJob(sender, turns, rules.mailsEachMinute());
    }

    @Bean
    CampaignPresenter campaignPresenter(Gazetteer gazetteer) {
        return new CampaignPresenter(gazetteer);
    }

    @Bean
    StoredSearch storedSearch(Search search) {
        return new StoredSearch(search);
    }

    @Bean
    PhoneList phoneList(PublishedSheets sheets) {
        return new PhoneList(sheets);
    }

    @Bean
    QualityList qualityList(Search search, Targets targets, Qualities qualities, Managers managers) {
        return new QualityList(search, targets, qualities, managers);
    }

    @Bean
    Guard campaignGuard() {
        return Guard.role(Role.COORDINATOR, "/campagnes/**");
    }

    @Bean
    MenuEntry campaignsEntry() {
        return new MenuEntry("care.menu.campaigns", CampaignPresenter.PATH, Role.COORDINATOR, 40);
    }

    /** Begins to send when everything else is there. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnWebApplication
    static class Sending {

        private final CampaignJob job;

        Sending(CampaignJob job) {
            this.job = job;
        }

        @EventListener
        void start(ContextRefreshedEvent started) {
            job.start();
        }
    }
}
