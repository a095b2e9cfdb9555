package org.jalon.care;

import java.time.Clock;
import org.jalon.account.Access;
import org.jalon.account.Accounts;
import org.jalon.account.Guard;
import org.jalon.account.MenuEntry;
import org.jalon.account.PersonalData;
import org.jalon.account.Role;
import org.jalon.account.StoredKey;
import org.jalon.care.claim.ClaimTable;
import org.jalon.care.own.OwnPresenter;
import org.jalon.care.quality.Qualities;
import org.jalon.care.remind.Rhythms;
import org.jalon.contribution.Voices;
import org.jalon.directory.Directory;
import org.jalon.directory.FreshnessRule;
import org.jalon.directory.PlacesChanged;
import org.jalon.site.KeptData;
import org.jalon.storage.Database;
import org.jalon.territory.Gazetteer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;

/** Who manages which place, and who may open which page of these. Commands have no use for them. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@EnableConfigurationProperties(CareSettings.class)
class CareConfiguration {

    @Bean
    PublishedSheets publishedSheets(Directory directory) {
        return new PublishedSheets(directory);
    }

    @Bean
    StoredKey careKey(Database database) {
        return new StoredKey(database, "care_key");
    }

    @Bean
    Whereabouts whereabouts(Gazetteer gazetteer, Access access) {
        return new Whereabouts(gazetteer, access);
    }

    @Bean
    Managers managers(Database database, PublishedSheets sheets, Accounts accounts) {
        return new Managers(database, sheets, accounts, Clock.systemUTC());
    }

    @Bean
    ReviewRules reviewRules(CareSettings settings) {
        return new ReviewRules(
                settings.reviewPublishes(),
                settings.reviewOpen(),
                settings.mailsEachMinute(),
                settings.keepRecipients(),
                settings.reminders());
    }

    @Bean
    Qualities qualities(Directory directory, Voices voices, FreshnessRule rule) {
        return new Qualities(directory, voices, rule);
    }

    @Bean
    Turns turns(Database database) {
        return new Turns(database, Clock.systemUTC());
    }

    @Bean
    OwnPresenter ownPresenter(Managers managers, Qualities qualities, Voices voices, Rhythms rhythms) {
        return new OwnPresenter(managers, qualities, voices, rhythms);
    }

    @Bean
    MenuEntry ownEntry() {
        return new MenuEntry("care.menu.own", "/mes-lieux", null, 10);
    }

    @Bean
    Guard manageGuard() {
        return Guard.signedIn("/lieux/*/gerer", "/mes-lieux/**");
    }

    @Bean
    Guard claimsGuard() {
        return Guard.role(Role.MODERATOR, "/moderation/gestionnaires");
    }

    @Bean
    PersonalData ownCare(Database database) {
        return new OwnCare(database);
    }

    @Bean
    KeptData keptClaims(Database database, CareSettings settings) {
        return new KeptData(
                "care.kept.claims", settings.keepClaims(), new ClaimTable(database, Clock.systemUTC())::forget);
    }

    @Bean
    MenuEntry claimsEntry() {
        return new MenuEntry("care.menu.claims", "/moderation/gestionnaires", Role.MODERATOR, 30);
    }

    /** Managers follow the places that are merged. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnWebApplication
    static class Following {

        private final Managers managers;

        Following(Managers managers) {
            this.managers = managers;
        }

        @EventListener
        void follow(PlacesChanged changed) {
            managers.followMerges();
        }
    }
}
