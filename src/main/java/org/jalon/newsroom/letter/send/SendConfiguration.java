package org.jalon.newsroom.letter.send;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jalon.mail.Mailings;
import org.jalon.newsroom.find.FindableSource;
import org.jalon.newsroom.letter.LetterFoot;
import org.jalon.newsroom.letter.LetterKeys;
import org.jalon.newsroom.letter.LetterTable;
import org.jalon.newsroom.letter.SubscriberTable;
import org.jalon.newsroom.letter.Subscriptions;
import org.jalon.newsroom.letter.item.NewsItems;
import org.jalon.newsroom.letter.print.LetterPrinter;
import org.jalon.newsroom.plan.PlannedSource;
import org.jalon.newsroom.publication.SeriesTable;
import org.jalon.newsroom.text.Markdown;
import org.jalon.site.Site;
import org.jalon.storage.Database;
import org.jalon.storage.Rounds;
import org.jalon.territory.Gazetteer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.context.event.EventListener;

/** How letters leave, and the clock that has scheduled ones leave. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class SendConfiguration {

    private static final Duration PAUSE = Duration.ofSeconds(20);

    private final Clock clock = Clock.systemUTC();

    @Bean
    NewsItems newsItems(List<FindableSource> sources) {
        return new NewsItems(sources, clock);
    }

    @Bean
    LetterTable letterTable(Database database) {
        return new LetterTable(database);
    }

    @Bean
    PlannedSource plannedLetters(LetterTable letters) {
        return new PlannedLetters(letters);
    }

    @Bean
    Contents letterContents(NewsItems items, LetterTable letters, Markdown markdown) {
        return new Contents(items, letters, markdown);
    }

    @Bean
    LetterPrinter newsLetterPrinter(Site site, LetterFoot foot) {
        return new LetterPrinter(site.name() + " " + site.territory(), foot);
    }

    @Bean
    LetterWriter letterWriter(
            LetterTable letters,
            SeriesTable series,
            SubscriberTable subscribers,
            LetterKeys keys,
            LetterPrinter printer,
            Mailings mailings) {
        return new LetterWriter(letters, series, subscribers, keys, printer, mailings);
    }

    @Bean
    Dispatch letterDispatch(
            Database database,
            LetterTable letters,
            SeriesTable series,
            SubscriberTable subscribers,
            Contents contents,
            Mailings mailings,
            Gazetteer gazetteer) {
        return new Dispatch(database, letters, series, subscribers, contents, mailings, gazetteer, clock);
    }

    @Bean
    ReturnedCopies returnedCopies(Subscriptions subscriptions) {
        return new ReturnedCopies(subscriptions);
    }

    @Bean
    Rounds letterRounds(Dispatch dispatch) {
        return new Rounds("have letters leave", PAUSE, PAUSE, dispatch::round);
    }

    /** Begins when everything else is there. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnWebApplication
    static class LetterClock {

        private final Rounds letterRounds;

        LetterClock(Rounds letterRounds) {
            this.letterRounds = letterRounds;
        }

        @EventListener
        void start(ContextRefreshedEvent started) {
            letterRounds.start();
        }
    }
}
