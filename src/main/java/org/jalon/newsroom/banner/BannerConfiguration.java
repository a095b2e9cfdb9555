package org.jalon.newsroom.banner;

import java.time.Clock;
import java.time.Duration;
import org.jalon.account.Access;
import org.jalon.account.AuditTrail;
import org.jalon.newsroom.pick.Territories;
import org.jalon.newsroom.plan.PlannedSource;
import org.jalon.storage.Database;
import org.jalon.storage.Rounds;
import org.jalon.territory.Gazetteer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.context.event.EventListener;

/** Banners, for the desk and for all pages. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class BannerConfiguration {

    /** How long another process may take to show what was written here. */
    private static final Duration PAUSE = Duration.ofSeconds(3);

    private final Clock clock = Clock.systemUTC();

    @Bean
    BannerTable bannerTable(Database database) {
        return new BannerTable(database);
    }

    @Bean
    BannerBoard bannerBoard(BannerTable table, Gazetteer gazetteer) {
        return new BannerBoard(table, new BannerReach(gazetteer), clock);
    }

    @Bean
    BannerDesk bannerDesk(Database database, BannerTable table, BannerBoard board, Access access, AuditTrail audit) {
        return new BannerDesk(database, table, board, access, audit, clock);
    }

    @Bean
    BannerPresenter bannerPresenter(BannerDesk desk, Gazetteer gazetteer) {
        return new BannerPresenter(desk, gazetteer, new Territories(gazetteer));
    }

    @Bean
    PlannedSource plannedBanners(BannerTable table) {
        return new PlannedBanners(table, clock);
    }

    @Bean
    Rounds bannerRounds(BannerBoard board) {
        return new Rounds("follow banners", Duration.ZERO, PAUSE, board::refresh);
    }

    /** Begins to follow when everything else is there. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnWebApplication
    static class BannerFollowing {

        private final Rounds bannerRounds;

        BannerFollowing(Rounds bannerRounds) {
            this.bannerRounds = bannerRounds;
        }

        @EventListener
        void start(ContextRefreshedEvent started) {
            bannerRounds.start();
        }
    }
}
