package org.jalon.newsroom.publication;

import java.time.Clock;
import org.jalon.account.AuditTrail;
import org.jalon.newsroom.article.PublishedArticles;
import org.jalon.newsroom.media.MediaStore;
import org.jalon.newsroom.publication.desk.IssueDesk;
import org.jalon.newsroom.publication.desk.IssueDeskPresenter;
import org.jalon.newsroom.publication.page.IssuePresenter;
import org.jalon.newsroom.text.Markdown;
import org.jalon.storage.Database;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Series and their issues. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class PublicationConfiguration {

    private final Clock clock = Clock.systemUTC();

    @Bean
    SeriesTable seriesTable(Database database) {
        return new SeriesTable(database);
    }

    @Bean
    IssueTable issueTable(Database database) {
        return new IssueTable(database);
    }

    @Bean
    Issues publishedIssues(IssueTable issues, SeriesTable series, Markdown markdown) {
        return new Issues(issues, series, markdown);
    }

    @Bean
    IssuePresenter issuePresenter(
            SeriesTable series,
            IssueTable table,
            Issues issues,
            PublishedArticles articles,
            Markdown markdown,
            MediaStore media) {
        return new IssuePresenter(series, table, issues, articles, markdown, media, clock);
    }

    @Bean
    IssueDesk issueDesk(Database database, IssueTable issues, SeriesTable series, AuditTrail audit) {
        return new IssueDesk(database, issues, series, audit, clock);
    }

    @Bean
    IssueDeskPresenter issueDeskPresenter(
            SeriesTable series, IssueTable table, Issues issues, PublishedArticles articles, MediaStore media) {
        return new IssueDeskPresenter(series, table, issues, articles, media, clock);
    }
}
