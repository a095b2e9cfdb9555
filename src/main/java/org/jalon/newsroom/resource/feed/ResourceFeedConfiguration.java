package org.jalon.newsroom.resource.feed;

import org.jalon.site.SitemapFile;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What leaves of the resources. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class ResourceFeedConfiguration {

    @Bean
    SitemapFile resourceSitemap() {
        return new SitemapFile(ResourceSitemapController.PATH);
    }
}
