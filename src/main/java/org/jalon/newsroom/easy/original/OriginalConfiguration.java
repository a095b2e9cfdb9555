package org.jalon.newsroom.easy.original;

import java.time.Clock;
import org.jalon.directory.Directory;
import org.jalon.newsroom.article.PublishedArticles;
import org.jalon.newsroom.easy.OriginalSource;
import org.jalon.newsroom.event.find.Agenda;
import org.jalon.newsroom.find.NewsSearch;
import org.jalon.newsroom.publication.IssueTable;
import org.jalon.newsroom.publication.Issues;
import org.jalon.newsroom.resource.shelf.Catalogue;
import org.jalon.newsroom.text.Markdown;
import org.jalon.search.Search;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** The kinds, in the order in which the desk lists them. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class OriginalConfiguration {

    private final Clock clock = Clock.systemUTC();

    @Bean
    @Order(1)
    OriginalSource placeOriginals(Directory directory, Search search) {
        return new PlaceOriginals(directory, search);
    }

    @Bean
    @Order(2)
    OriginalSource articleOriginals(PublishedArticles articles, Markdown markdown, NewsSearch search) {
        return new ArticleOriginals(articles, markdown, search);
    }

    @Bean
    @Order(3)
    OriginalSource eventOriginals(Agenda agenda, Markdown markdown) {
        return new EventOriginals(agenda, markdown, clock);
    }

    @Bean
    @Order(4)
    OriginalSource issueOriginals(IssueTable table, Issues issues, Markdown markdown) {
        return new IssueOriginals(table, issues, markdown, clock);
    }

    @Bean
    @Order(5)
    OriginalSource resourceOriginals(Catalogue catalogue, Markdown markdown) {
        return new ResourceOriginals(catalogue, markdown);
    }
}
