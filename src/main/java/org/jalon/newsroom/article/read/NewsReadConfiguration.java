package org.jalon.newsroom.article.read;

import org.jalon.directory.Directory;
import org.jalon.newsroom.article.PublishedArticles;
import org.jalon.newsroom.find.NewsSearch;
import org.jalon.newsroom.heading.Headings;
import org.jalon.newsroom.media.MediaStore;
import org.jalon.newsroom.text.Markdown;
import org.jalon.site.SitemapFile;
import org.jalon.territory.Gazetteer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the pages of articles are made with. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class NewsReadConfiguration {

    @Bean
    SitemapFile newsSitemap() {
        return new SitemapFile(NewsSitemapController.PATH);
    }

    @Bean
    NewsPresenter newsPresenter(PublishedArticles articles, Headings headings, Gazetteer gazetteer) {
        return new NewsPresenter(articles, headings, gazetteer);
    }

    @Bean
    ArticlePresenter articlePresenter(
            PublishedArticles articles,
            NewsPresenter lists,
            Markdown markdown,
            Headings headings,
            MediaStore media,
            NewsSearch search,
            Gazetteer gazetteer,
            Directory directory) {
        return new ArticlePresenter(
                articles, lists, new RenderedArticles(markdown), headings, media, search, gazetteer, directory);
    }
}
