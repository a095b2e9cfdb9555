package org.jalon.newsroom.publication;

import java.time.Clock;
import org.jalon.account.AuditTrail;
import org.jalon.newsroom.article.PublishedArticles;
import org.jalon.newsroom.heading.Headings;
import org.jalon.newsroom.media.MediaStore;
import org.jalon.newsroom.plan.PlannedSource;
import org.jalon.newsroom.publication.desk.IssueDesk;
import org.jalon.newsroom.publication.desk.IssueDeskPresenter;
import org.jalon.newsroom.publication.desk.SeriesDeskPresenter;
import org.jalon.newsroom.publication.page.IssuePresenter;
import org.jalon.newsroom.publication.page.SeriesPresenter;
import org.jalon.newsroom.publication.print.IssuePrinter;
import org.jalon.newsroom.publication.print.PrintedContents;
import org.jalon.newsroom.text.Markdown;
import org.jalon.paper.Paper;
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
    Issues publishedIssues(IssueTable issues, SeriesTable series, Markdown markdown, MediaStore media) {
        return new Issues(issues, series, markdown, media);
    }

    @Bean
    PlannedSource plannedIssues(IssueTable table, Issues issues) {
        return new PlannedIssues(table, issues, clock);
    }

    @Bean
    SeriesPresenter seriesPresenter(SeriesTable series, IssueTable table, Issues issues) {
        return new SeriesPresenter(series, table, issues, clock);
    }

    @Bean
    IssuePresenter issuePresenter(
            SeriesPresenter lists,
            IssueTable table,
            Issues issues,
            PublishedArticles articles,
            Markdown markdown,
            MediaStore media) {
        return new IssuePresenter(lists, table, issues, articles, markdown, media, clock);
    }

    @Bean
    IssuePrinter issuePrinter(
            Issues issues, PublishedArticles articles, Markdown markdown, MediaStore media, Paper paper) {
        return new IssuePrinter(new PrintedContents(issues, articles, markdown, media), paper);
    }

    @Bean
    IssueDesk issueDesk(Database database, IssueTable issues, SeriesTable series, AuditTrail audit) {
        return new IssueDesk(database, issues, series, audit, clock);
    }

    @Bean
    SeriesDeskPresenter seriesDeskPresenter(SeriesTable series, IssueTable table, Issues issues, MediaStore media) {
        return new SeriesDeskPresenter(series, table, issues, media, clock);
    }

    @Bean
    IssueDeskPresenter issueDeskPresenter(
            Issues issues, PublishedArticles articles, Headings headings, MediaStore media) {
        return new IssueDeskPresenter(issues, articles, headings, media, clock);
    }
}
