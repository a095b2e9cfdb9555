package org.jalon.newsroom.letter.desk;

import java.time.Clock;
import org.jalon.account.Access;
import org.jalon.account.AuditTrail;
import org.jalon.mail.Mailings;
import org.jalon.mail.Outbox;
import org.jalon.newsroom.letter.LetterKeys;
import org.jalon.newsroom.letter.LetterTable;
import org.jalon.newsroom.letter.SubscriberTable;
import org.jalon.newsroom.letter.Subscriptions;
import org.jalon.newsroom.letter.archive.Archive;
import org.jalon.newsroom.letter.item.NewsItems;
import org.jalon.newsroom.letter.list.OwnSubscription;
import org.jalon.newsroom.letter.list.SubscriberList;
import org.jalon.newsroom.letter.print.LetterPrinter;
import org.jalon.newsroom.letter.send.Contents;
import org.jalon.newsroom.letter.send.Dispatch;
import org.jalon.newsroom.letter.send.LetterWriter;
import org.jalon.newsroom.letter.subscribe.ChoicePresenter;
import org.jalon.newsroom.publication.SeriesTable;
import org.jalon.site.Site;
import org.jalon.storage.Database;
import org.jalon.territory.Gazetteer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The desk of letters. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class DeskConfiguration {

    private final Clock clock = Clock.systemUTC();

    @Bean
    Letters lettersOfDesk(
            Database database,
            LetterTable table,
            Dispatch dispatch,
            Mailings mailings,
            AuditTrail audit,
            Gazetteer gazetteer) {
        return new Letters(database, table, dispatch, mailings, audit, new Access(gazetteer), clock);
    }

    @Bean
    Trial letterTrial(
            SeriesTable series,
            Contents contents,
            LetterPrinter printer,
            LetterWriter writer,
            LetterKeys keys,
            Outbox outbox) {
        return new Trial(series, contents, printer, writer, keys, outbox, clock);
    }

    @Bean
    Acts letterActs(Letters letters, Trial trial, ChoicePresenter choices, Site configured) {
        return new Acts(letters, trial, choices, configured, clock);
    }

    @Bean
    LetterPresenter letterPresenter(SeriesTable series, NewsItems items, Mailings mailings) {
        return new LetterPresenter(series, items, mailings, clock);
    }

    @Bean
    SubscriberList subscriberList(
            Database database, SubscriberTable subscribers, Subscriptions subscriptions, AuditTrail audit) {
        return new SubscriberList(database, subscribers, subscriptions, audit, clock);
    }

    @Bean
    OwnSubscription ownSubscription(SubscriberTable subscribers, Subscriptions subscriptions) {
        return new OwnSubscription(subscribers, subscriptions);
    }

    @Bean
    Archive letterArchive(LetterTable letters, SeriesTable series) {
        return new Archive(letters, series);
    }
}
