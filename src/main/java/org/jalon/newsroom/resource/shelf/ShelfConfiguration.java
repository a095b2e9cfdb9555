package org.jalon.newsroom.resource.shelf;

import java.time.Clock;
import org.jalon.newsroom.find.FindableSource;
import org.jalon.newsroom.heading.Headings;
import org.jalon.newsroom.media.MediaStore;
import org.jalon.newsroom.resource.PublishedResources;
import org.jalon.newsroom.text.Markdown;
import org.jalon.territory.Gazetteer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.context.event.EventListener;

/** The shelf of resources, and what is found on it. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class ShelfConfiguration {

    @Bean
    Catalogue resourceCatalogue(
            PublishedResources resources, Markdown markdown, MediaStore media, Headings headings, Gazetteer gazetteer) {
        return catalogue(resources, markdown, media, headings, gazetteer, Clock.systemUTC());
    }

    static Catalogue catalogue(
            PublishedResources resources,
            Markdown markdown,
            MediaStore media,
            Headings headings,
            Gazetteer gazetteer,
            Clock clock) {
        Stems stems = new Stems();
        return new Catalogue(resources, new Shelving(markdown, media, headings, gazetteer, stems), stems, clock);
    }

    @Bean
    ShelfReader resourceShelfReader(Catalogue catalogue, Headings headings, Gazetteer gazetteer) {
        return new ShelfReader(catalogue, headings, gazetteer);
    }

    @Bean
    FindableSource resourceFindables(Catalogue catalogue, Markdown markdown, MediaStore media) {
        return new ResourceFindables(catalogue, markdown, media);
    }

    /** Begins to follow when everything else is there. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnWebApplication
    static class ResourceFollowing {

        private final Catalogue catalogue;

        ResourceFollowing(Catalogue catalogue) {
            this.catalogue = catalogue;
        }

        @EventListener
        void start(ContextRefreshedEvent started) {
            catalogue.start();
        }
    }
}
