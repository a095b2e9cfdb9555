package org.jalon.newsroom.front;

import java.time.Clock;
import java.time.Duration;
import org.jalon.account.AuditTrail;
import org.jalon.newsroom.event.find.Agenda;
import org.jalon.newsroom.event.find.Reach;
import org.jalon.newsroom.heading.Headings;
import org.jalon.newsroom.letter.item.NewsItems;
import org.jalon.newsroom.pick.Territories;
import org.jalon.newsroom.plan.PlannedSource;
import org.jalon.newsroom.resource.shelf.Catalogue;
import org.jalon.storage.Database;
import org.jalon.storage.Rounds;
import org.jalon.territory.Gazetteer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.context.event.EventListener;

/** The blocks of the home page, for its desk and for everybody. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class FrontConfiguration {

    /** How long it takes at most until the home page shows what was published or withdrawn. */
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final Clock clock = Clock.systemUTC();

    @Bean
    CompositionTable frontCompositionTable(Database database) {
        return new CompositionTable(database);
    }

    @Bean
    Filling frontFilling(NewsItems items, Agenda agenda, Reach reach, Gazetteer gazetteer, Catalogue resources) {
        return new Filling(
                items,
                agenda,
                reach,
                gazetteer,
                (id, need) -> resources
                        .shelf()
                        .find(id)
                        .filter(resource -> resource.content().facts().needs().contains(need))
                        .isPresent());
    }

    @Bean
    FrontBoard frontBoard(CompositionTable table, Filling filling) {
        return new FrontBoard(table, filling, clock);
    }

    @Bean
    FrontDesk frontDesk(Database database, CompositionTable table, FrontBoard board, AuditTrail audit) {
        return new FrontDesk(database, table, board, audit, clock);
    }

    @Bean
    FrontPresenter frontPresenter(
            FrontDesk desk, Filling filling, NewsItems items, Headings headings, Gazetteer gazetteer) {
        return new FrontPresenter(desk, filling, items, headings, new Territories(gazetteer));
    }

    @Bean
    PlannedSource plannedFronts(CompositionTable table) {
        return new PlannedFronts(table, clock);
    }

    @Bean
    Rounds frontRounds(FrontBoard board) {
        return new Rounds("fill the home page", Duration.ZERO, PAUSE, board::refresh);
    }

    /** Begins to fill when everything else is there. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnWebApplication
    static class FrontFollowing {

        private final Rounds frontRounds;

        FrontFollowing(Rounds frontRounds) {
            this.frontRounds = frontRounds;
        }

        @EventListener
        void start(ContextRefreshedEvent started) {
            frontRounds.start();
        }
    }
}
