package org.jalon.newsroom.resource.check;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jalon.account.Accounts;
import org.jalon.mail.Outbox;
import org.jalon.newsroom.article.EditorRights;
import org.jalon.newsroom.article.PublishedArticles;
import org.jalon.newsroom.event.find.Agenda;
import org.jalon.newsroom.publication.IssueTable;
import org.jalon.newsroom.publication.Issues;
import org.jalon.newsroom.resource.shelf.Catalogue;
import org.jalon.reach.Fetcher;
import org.jalon.site.Site;
import org.jalon.storage.Database;
import org.jalon.storage.Rounds;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.context.event.EventListener;

/** What looks after links, and the rounds in which it does. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class LinkConfiguration {

    private final Clock clock = Clock.systemUTC();

    @Bean
    LinkSource resourceLinks(Catalogue catalogue) {
        return new ResourceLinks(catalogue);
    }

    @Bean
    LinkSource articleLinks(PublishedArticles articles) {
        return new ArticleLinks(articles);
    }

    @Bean
    LinkSource eventLinks(Agenda agenda) {
        return new EventLinks(agenda, clock);
    }

    @Bean
    LinkSource issueLinks(IssueTable issues, Issues titles) {
        return new IssueLinks(issues, titles, clock);
    }

    @Bean
    LinkWatch linkWatch(Database database, List<LinkSource> sources, Fetcher fetcher) {
        return new LinkWatch(database, sources, new LinkKnocker(fetcher), clock);
    }

    @Bean
    LinkDigest linkDigest(
            Database database, LinkWatch watch, Accounts accounts, EditorRights rights, Outbox outbox, Site site) {
        return new LinkDigest(database, watch, accounts, rights, outbox, site, clock);
    }

    /** Two minutes after the start, so that a restart is quick and links are looked at when nobody waits. */
    @Bean
    Rounds linkGathering(LinkWatch watch) {
        return new Rounds("gather links", Duration.ofMinutes(2), Duration.ofHours(1), watch::gather);
    }

    @Bean
    Rounds linkRounds(LinkWatch watch) {
        return new Rounds("check links", Duration.ofMinutes(3), Duration.ofSeconds(30), watch::round);
    }

    @Bean
    Rounds linkDigests(LinkDigest digest) {
        return new Rounds("tell editors of broken links", Duration.ofMinutes(30), Duration.ofHours(6), digest::send);
    }

    /** Begins when everything else is there; whoever runs this may want no requests to other sites. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnWebApplication
    @ConditionalOnProperty(name = "jalon.newsroom.check-links", havingValue = "true", matchIfMissing = true)
    static class LinkStart {

        private final List<Rounds> rounds;

        LinkStart(Rounds linkGathering, Rounds linkRounds, Rounds linkDigests) {
            this.rounds = List.of(linkGathering, linkRounds, linkDigests);
        }

        @EventListener
        void start(ContextRefreshedEvent started) {
            rounds.forEach(Rounds::start);
        }
    }
}
