package org.jalon.newsroom.page;

import java.time.Clock;
import java.util.List;
import org.jalon.about.LegalNotice;
import org.jalon.account.Accounts;
import org.jalon.account.AuditTrail;
import org.jalon.account.LongForms;
import org.jalon.newsroom.easy.OriginalSource;
import org.jalon.newsroom.page.desk.PageDeskPresenter;
import org.jalon.newsroom.page.read.PageReader;
import org.jalon.newsroom.text.Markdown;
import org.jalon.site.SiteLinks;
import org.jalon.site.SitemapFile;
import org.jalon.storage.Database;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Pages that editors keep, for the desk and for readers. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class PageConfiguration {

    private final Clock clock = Clock.systemUTC();

    @Bean
    PageTable keptPageTable(Database database) {
        return new PageTable(database);
    }

    @Bean
    PublishedPages publishedPages(PageTable table) {
        return new PublishedPages(table);
    }

    @Bean
    Pages keptPages(Database database, PageTable table, PublishedPages published, AuditTrail audit) {
        return new Pages(database, table, published, audit, clock);
    }

    @Bean
    SiteLinks pagesInFoot(PublishedPages pages) {
        return new PagesInFoot(pages);
    }

    @Bean
    Reviews pageReviews(PageTable table, LegalNotice notice) {
        return new Reviews(table, notice, clock);
    }

    @Bean
    OriginalSource pageOriginals(PublishedPages pages, Markdown markdown) {
        return new PageOriginals(pages, markdown);
    }

    @Bean
    PageReader pageReader(PublishedPages pages, Markdown markdown) {
        return new PageReader(pages, markdown);
    }

    @Bean
    PageDeskPresenter pageDeskPresenter(Pages pages, Accounts accounts, LegalNotice notice, Markdown markdown) {
        return new PageDeskPresenter(pages, accounts, notice, markdown);
    }

    @Bean
    LongForms pageLongForms() {
        return new LongForms(List.of("/redaction/pages/nouvelle", "/redaction/pages/*"));
    }

    @Bean
    SitemapFile pageSitemap() {
        return new SitemapFile("/sitemaps/pages.xml");
    }
}
