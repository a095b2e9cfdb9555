package org.jalon.newsroom.resource.page;

import java.time.Clock;
import org.jalon.account.Guard;
import org.jalon.newsroom.heading.Headings;
import org.jalon.newsroom.media.MediaStore;
import org.jalon.newsroom.resource.shelf.Catalogue;
import org.jalon.newsroom.resource.shelf.ShelfReader;
import org.jalon.newsroom.text.Markdown;
import org.jalon.territory.Gazetteer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the pages of resources are made with. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class ResourcePagesConfiguration {

    @Bean
    ResourceLists resourceLists(Catalogue catalogue, ShelfReader reader, Headings headings, Gazetteer gazetteer) {
        return new ResourceLists(catalogue, reader, new FacetWords(headings, gazetteer));
    }

    @Bean
    ResourcePresenter resourcePresenter(
            Catalogue catalogue, Markdown markdown, MediaStore media, Headings headings, Gazetteer gazetteer) {
        return new ResourcePresenter(catalogue, markdown, media, new ResourceFacts(headings, gazetteer));
    }

    /** So that the form carries the key of whoever is signed in. */
    @Bean
    Guard resourceReportGuard() {
        return Guard.open(ReportController.PATH + "/**");
    }

    @Bean
    ReportLimits resourceReportLimits() {
        return new ReportLimits(Clock.systemUTC());
    }
}
