package org.jalon.contribution;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.jalon.account.Access;
import org.jalon.account.Account;
import org.jalon.account.AuditTrail;
import org.jalon.coherence.Coherence;
import org.jalon.directory.Directory;
import org.jalon.directory.PlaceId;
import org.jalon.mail.Outbox;
import org.jalon.reach.Reach;
import org.jalon.search.Search;
import org.jalon.site.KeptData;
import org.jalon.site.Site;
import org.jalon.storage.Database;
import org.jalon.territory.Gazetteer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Proposals, their reception and their moderation. Commands have no use for them. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@EnableConfigurationProperties(ContributionSettings.class)
class ContributionConfiguration {

    /** The database keeps milliseconds; so what was just written equals what is read. */
    private final Clock clock = Clock.tickMillis(ZoneOffset.UTC);

    @Bean
    Keys contributionKeys(Database database) {
        return new Keys(database);
    }

    @Bean
    Letters contributionLetters(Outbox outbox, Keys keys, Site site) {
        return new Letters(outbox, keys, site);
    }

    @Bean
    Progress proposalProgress(Database database) {
        return new Progress(database, clock);
    }

    @Bean
    Publishing publishing(Directory directory) {
        return new Publishing(directory);
    }

    @Bean
    Contributions contributions(
            Database database,
            ContributionSettings settings,
            Coherence coherence,
            Search search,
            Publishing publishing,
            Directory directory,
            Progress progress,
            Keys keys,
            Letters letters,
            ObjectProvider<PlaceManagers> managers,
            Access access,
            Gazetteer gazetteer) {
        Traffic traffic = new Traffic(database, settings.limits(), clock);
        TrustRules rules = new TrustRules(settings.rules(), managers.getIfAvailable(NoManagers::new), access, traffic);
        Reception reception = new Reception(database, progress, publishing, rules, traffic, keys, letters, gazetteer);
        Checks checks = new Checks(coherence, new Neighbours(search), clock);
        return new Contributions(database, reception, checks, directory, progress, keys);
    }

    @Bean
    Voices voices(Database database) {
        return new Voices(database);
    }

    @Bean
    Moderation moderation(
            Database database,
            Directory directory,
            Progress progress,
            Publishing publishing,
            Letters letters,
            Access access,
            AuditTrail audit,
            Gazetteer gazetteer) {
        Verdicts verdicts = new Verdicts(directory, publishing, progress, letters);
        return new Moderation(database, progress, directory, verdicts, access, audit, gazetteer);
    }

    @Bean(initMethod = "start")
    @ConditionalOnBooleanProperty(name = "jalon.contribution.probing", matchIfMissing = true)
    Probing probing(Database database, Reach reach) {
        return new Probing(database, reach, clock);
    }

    @Bean
    Queue moderationQueue(Database database) {
        return new Queue(database);
    }

    @Bean
    Hands contributionHands(Database database) {
        return new Hands(database);
    }

    @Bean
    Forgetting contributionForgetting(Database database) {
        return new Forgetting(database);
    }

    @Bean
    KeptData keptContributors(Forgetting forgetting, ContributionSettings settings) {
        return new KeptData("contribution.kept.addresses", settings.keepAddresses(), forgetting::forgetAddresses);
    }

    @Bean
    KeptData keptNetworks(Forgetting forgetting, ContributionSettings settings) {
        return new KeptData("contribution.kept.networks", settings.keepNetworks(), forgetting::forgetNetworks);
    }

    /** Where nobody claims places. */
    private static final class NoManagers implements PlaceManagers {

        @Override
        public boolean manages(Account account, PlaceId place) {
            return false;
        }

        @Override
        public List<Account> of(PlaceId place) {
            return List.of();
        }
    }
}
