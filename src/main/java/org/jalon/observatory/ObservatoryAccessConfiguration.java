package org.jalon.observatory;

import java.time.Clock;
import java.time.Duration;
import org.jalon.directory.Directory;
import org.jalon.directory.FreshnessRule;
import org.jalon.observatory.access.AccessQuestion;
import org.jalon.observatory.access.Decay;
import org.jalon.observatory.journey.JourneyImport;
import org.jalon.observatory.journey.JourneyTable;
import org.jalon.observatory.live.AccessFigures;
import org.jalon.observatory.live.AccessTables;
import org.jalon.observatory.live.LiveKeeper;
import org.jalon.observatory.live.LiveRules;
import org.jalon.observatory.live.SupplyFigures;
import org.jalon.observatory.need.Advice;
import org.jalon.observatory.need.Needs;
import org.jalon.observatory.need.UnderServed;
import org.jalon.observatory.need.WhatIf;
import org.jalon.observatory.past.SupplyHistory;
import org.jalon.observatory.signal.Signals;
import org.jalon.observatory.supply.OfferFollower;
import org.jalon.site.KeptData;
import org.jalon.storage.Database;
import org.jalon.storage.Rounds;
import org.jalon.territory.Gazetteer;
import org.jalon.territory.Territory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.context.event.EventListener;

/** What is computed of published places, and the rounds that keep it new. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ObservatorySettings.class)
class ObservatoryAccessConfiguration {

    @Bean
    OfferFollower offerFollower(Directory directory, Gazetteer gazetteer, FreshnessRule freshness) {
        return new OfferFollower(directory, gazetteer, freshness, Clock.systemUTC());
    }

    @Bean
    LiveRules liveRules(ObservatorySettings settings) {
        return new LiveRules(
                new AccessQuestion(
                        settings.minimumHours(),
                        settings.unknownHoursCount(),
                        AccessQuestion.USUAL_RADIUS,
                        Decay.parse(settings.zones())),
                settings.ground().stream()
                        .map(text -> Territory.parse(text)
                                .orElseThrow(() -> new IllegalArgumentException("not a territory: " + text)))
                        .toList());
    }

    @Bean
    JourneyTable journeyTable(Database database) {
        return new JourneyTable(database);
    }

    @Bean
    JourneyImport journeyImport(Gazetteer gazetteer, JourneyTable table) {
        return new JourneyImport(gazetteer, table);
    }

    @Bean
    LiveKeeper liveKeeper(OfferFollower follower, JourneyTable journeys, LiveRules rules, CommuneRows rows) {
        return new LiveKeeper(follower::follow, journeys::newest, rules, rows);
    }

    @Bean
    SupplyHistory supplyHistory(Directory directory, Database database, Gazetteer gazetteer, CommuneRows rows) {
        return new SupplyHistory(directory, database, gazetteer, rows, Clock.systemUTC());
    }

    @Bean
    FigureSource supplyFigures(LiveKeeper keeper, CommuneRows rows, SupplyHistory history) {
        return new SupplyFigures(keeper, rows, history);
    }

    @Bean
    FigureSource accessFigures(LiveKeeper keeper, CommuneRows rows) {
        return new AccessFigures(keeper, rows);
    }

    @Bean
    AccessTables accessTables(LiveRules rules, CommuneRows rows) {
        return new AccessTables(rules, rows);
    }

    @Bean
    Needs needs(Observatory observatory, CommuneRows rows) {
        return new Needs(observatory, rows);
    }

    @Bean
    UnderServed underServed(LiveKeeper keeper, AccessTables tables, LiveRules rules, Needs needs, CommuneRows rows) {
        return new UnderServed(keeper, tables, rules, needs, rows);
    }

    @Bean
    Advice advice(LiveKeeper keeper, CommuneRows rows) {
        return new Advice(keeper, rows);
    }

    @Bean
    WhatIf whatIf(LiveKeeper keeper, AccessTables tables, CommuneRows rows) {
        return new WhatIf(keeper, tables, rows);
    }

    @Bean
    Signals signals(Database database, CommuneRows rows) {
        return new Signals(database, rows);
    }

    @Bean
    KeptData keptSignals(Signals signals, ObservatorySettings settings) {
        return new KeptData("observatory.kept.signals", settings.keepSignals(), signals::forget);
    }

    /** While Jalon serves. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnWebApplication
    static class Keeping implements AutoCloseable {

        /** Whoever starts the program waits for pages first. */
        private static final Duration FIRST = Duration.ofSeconds(2);

        private final Rounds rounds;

        Keeping(LiveKeeper keeper, SupplyHistory history, ObservatorySettings settings) {
            rounds = new Rounds("compute supply and access", FIRST, settings.follow(), () -> {
                keeper.follow();
                history.follow();
            });
        }

        @EventListener
        void start(ContextRefreshedEvent started) {
            rounds.start();
        }

        @Override
        public void close() {
            rounds.close();
        }
    }
}
