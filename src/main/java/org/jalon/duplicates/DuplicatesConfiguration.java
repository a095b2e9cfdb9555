package org.jalon.duplicates;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import org.jalon.account.AuditTrail;
import org.jalon.directory.Directory;
import org.jalon.site.KeptData;
import org.jalon.storage.Database;
import org.jalon.territory.Gazetteer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DuplicatesConfiguration {

    /** As long as a wrong decision may be asked about. */
    private static final Duration KEPT = Duration.ofDays(3 * 365);

    private final Clock clock = Clock.tickMillis(ZoneOffset.UTC);

    @Bean
    Duplicates duplicates(Database database, Directory directory, Gazetteer gazetteer) {
        return Duplicates.of(database, directory, gazetteer, clock);
    }

    /** People decide on pages only. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnWebApplication
    static class Deciding {

        private final Clock clock = Clock.tickMillis(ZoneOffset.UTC);

        @Bean
        OwnDecisions ownPairDecisions(Database database) {
            return new OwnDecisions(database);
        }

        @Bean
        KeptData keptPairDecisions(OwnDecisions decisions) {
            return new KeptData("duplicates.kept.decisions", KEPT, decisions::forgetBefore);
        }

        @Bean
        Pairs duplicatePairs(Database database, Directory directory) {
            PairTable table = new PairTable(database);
            return new Pairs(database, table, new Following(database, directory, table, clock));
        }

        @Bean
        PairDecisions pairDecisions(Database database, Directory directory, AuditTrail audit) {
            PairTable table = new PairTable(database);
            Following following = new Following(database, directory, table, clock);
            return new PairDecisions(database, directory, table, following, audit, clock);
        }

        @Bean
        JoiningTogether joiningTogether(Pairs pairs, PairDecisions decisions, Database database, Directory directory) {
            return new JoiningTogether(pairs, decisions, new PairTable(database), directory);
        }
    }
}
