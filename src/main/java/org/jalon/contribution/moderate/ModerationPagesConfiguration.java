package org.jalon.contribution.moderate;

import java.time.Clock;
import org.jalon.account.Access;
import org.jalon.account.Accounts;
import org.jalon.account.AuditTrail;
import org.jalon.account.Guard;
import org.jalon.account.MenuEntry;
import org.jalon.account.Role;
import org.jalon.contribution.Contributions;
import org.jalon.contribution.Hands;
import org.jalon.contribution.Moderation;
import org.jalon.contribution.Queue;
import org.jalon.directory.Directory;
import org.jalon.duplicates.Duplicates;
import org.jalon.search.Search;
import org.jalon.storage.Database;
import org.jalon.territory.Gazetteer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the pages of moderation are made of. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class ModerationPagesConfiguration {

    private final Clock clock = Clock.systemUTC();

    @Bean
    Guard moderationGuard() {
        return Guard.role(Role.MODERATOR, "/moderation/**", "/lieux/{id}/historique/**");
    }

    @Bean
    QueuePresenter queuePresenter(Queue queue, Gazetteer gazetteer, Accounts accounts) {
        return new QueuePresenter(queue, gazetteer, accounts, clock);
    }

    @Bean
    CasePresenter casePresenter(
            Queue queue, Hands hands, Directory directory, Search search, Gazetteer gazetteer, Accounts accounts) {
        return new CasePresenter(queue, hands, directory, new Candidates(search, directory), gazetteer, accounts);
    }

    @Bean
    ComparePresenter comparePresenter(Directory directory) {
        return new ComparePresenter(directory);
    }

    @Bean
    Desk moderationDesk(Moderation moderation, Contributions contributions, Queue queue, CasePresenter presenter) {
        return new Desk(moderation, contributions, queue, presenter);
    }

    @Bean
    PlaceActs placeActs(
            Directory directory,
            Duplicates duplicates,
            Database database,
            Access access,
            AuditTrail audit,
            Gazetteer gazetteer) {
        return new PlaceActs(directory, duplicates, database, access, audit, gazetteer);
    }

    @Bean
    HistoryPresenter historyPresenter(
            Directory directory, PlaceActs acts, Search search, Moderation moderation, Accounts accounts) {
        return new HistoryPresenter(directory, acts, new Candidates(search, directory), moderation, accounts);
    }

    @Bean
    Bulk bulkModeration(Moderation moderation) {
        return new Bulk(moderation);
    }

    @Bean
    MenuEntry moderationEntry(Queue queue) {
        return new MenuEntry("moderation.menu", Route.ROOT, Role.MODERATOR, 10, queue::waiting);
    }
}
