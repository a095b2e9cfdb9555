package org.jalon.care.review;

import java.time.Clock;
import org.jalon.account.Accounts;
import org.jalon.account.Guard;
import org.jalon.account.StoredKey;
import org.jalon.care.Managers;
import org.jalon.care.PublishedSheets;
import org.jalon.care.ReviewRules;
import org.jalon.care.Whereabouts;
import org.jalon.contribution.Contributions;
import org.jalon.site.KeptData;
import org.jalon.storage.Database;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The pages of review. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class ReviewConfiguration {

    private final Clock clock = Clock.systemUTC();

    @Bean
    ReviewTable reviewTable(Database database) {
        return new ReviewTable(database, clock);
    }

    @Bean
    Reviews reviews(ReviewTable table, StoredKey key) {
        return new Reviews(table, key, clock);
    }

    @Bean
    AskedPlaces askedPlaces(PublishedSheets sheets, ReviewTable table) {
        return new AskedPlaces(sheets, table);
    }

    @Bean
    AskedDays askedDays(Database database) {
        return new AskedDays(database);
    }

    @Bean
    ReviewPresenter reviewPresenter() {
        return new ReviewPresenter();
    }

    @Bean
    ReviewDesk reviewDesk(
            Database database,
            Contributions contributions,
            ReviewTable reviews,
            Managers managers,
            PublishedSheets sheets,
            Accounts accounts,
            Whereabouts whereabouts,
            ReviewRules rules) {
        return new ReviewDesk(
                database, contributions, reviews, managers, sheets, accounts, whereabouts, rules.publishes());
    }

    /** Open to all, but whoever is signed in needs the key of their forms there too. */
    @Bean
    Guard reviewGuard() {
        return Guard.open("/revue/**");
    }

    @Bean
    KeptData keptRecipients(ReviewTable table, ReviewRules rules) {
        return new KeptData("care.kept.recipients", rules.keepRecipients(), table::forgetAddresses);
    }
}
