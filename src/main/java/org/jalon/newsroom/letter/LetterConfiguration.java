package org.jalon.newsroom.letter;

import java.time.Clock;
import org.jalon.account.Guard;
import org.jalon.mail.Mailings;
import org.jalon.mail.Outbox;
import org.jalon.mail.Refusals;
import org.jalon.newsroom.heading.Headings;
import org.jalon.newsroom.letter.subscribe.ChoicePresenter;
import org.jalon.newsroom.letter.subscribe.NoticePresenter;
import org.jalon.newsroom.publication.SeriesTable;
import org.jalon.site.KeptData;
import org.jalon.storage.Database;
import org.jalon.territory.Gazetteer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who gets letters. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@EnableConfigurationProperties(LetterSettings.class)
class LetterConfiguration {

    private final Clock clock = Clock.systemUTC();

    @Bean
    Guard letterGuard() {
        return Guard.open("/lettre/**");
    }

    @Bean
    LetterKeys letterKeys(Database database) {
        return new LetterKeys(database);
    }

    @Bean
    SubscriberTable subscriberTable(Database database) {
        return new SubscriberTable(database);
    }

    @Bean
    Subscriptions subscriptions(
            Database database, LetterKeys keys, Outbox outbox, Refusals refusals, LetterSettings settings) {
        return new Subscriptions(database, keys, outbox, refusals, settings, clock);
    }

    @Bean
    WhereTyped letterWhereTyped(Gazetteer gazetteer) {
        return new WhereTyped(gazetteer);
    }

    @Bean
    ChoicePresenter letterChoices(SeriesTable series, Headings headings, WhereTyped where) {
        return new ChoicePresenter(series, headings, where);
    }

    @Bean
    NoticePresenter letterNotices(ChoicePresenter choices, LetterSettings settings) {
        return new NoticePresenter(choices, settings.openRequests());
    }

    @Bean
    LetterFiles letterFiles(Database database) {
        return new LetterFiles(database);
    }

    @Bean
    LetterFoot letterFoot(LetterSettings settings) {
        return new LetterFoot(settings.publisher(), settings.legalLines());
    }

    @Bean
    KeptData keptLetterSending(Mailings mailings, LetterSettings settings) {
        return new KeptData("letter.kept.sending", settings.keepSending(), mailings::forget);
    }

    @Bean
    KeptData keptLetterRequests(Database database, LetterSettings settings) {
        return new KeptData("letter.kept.requests", settings.openRequests(), new RequestTable(database)::forget);
    }

    @Bean
    KeptData keptLetterFarewells(Database database, LetterSettings settings) {
        return new KeptData("letter.kept.farewells", settings.keepFarewells(), new FarewellTable(database)::forget);
    }
}
