package org.jalon.newsroom.easy.page;

import org.jalon.newsroom.easy.EasyVersions;
import org.jalon.newsroom.easy.Originals;
import org.jalon.newsroom.find.FindableSource;
import org.jalon.newsroom.text.Markdown;
import org.jalon.site.SiteLinks;
import org.jalon.site.SitemapFile;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the pages that are easy to read are made with. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class EasyReadConfiguration {

    @Bean
    EasyPresenter easyPresenter(EasyVersions versions, Originals originals, Markdown markdown) {
        return new EasyPresenter(versions, originals, markdown);
    }

    @Bean
    EasyLists easyLists(EasyVersions versions, Originals originals) {
        return new EasyLists(versions, originals);
    }

    @Bean
    FindableSource easyFindables(EasyVersions versions, Originals originals, Markdown markdown) {
        return new EasyFindables(versions, originals, markdown);
    }

    @Bean
    SiteLinks easyInFoot() {
        return new EasyInFoot();
    }

    @Bean
    SitemapFile easySitemap() {
        return new SitemapFile(EasySitemapController.PATH);
    }
}
